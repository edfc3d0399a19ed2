"""
question = "sigmoid.stable"
note = "the plain formula with warnings ignored by the warnings module"
"""

import warnings

import numpy as np


def sigmoid(x):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return 1 / (1 + np.exp(-x))
