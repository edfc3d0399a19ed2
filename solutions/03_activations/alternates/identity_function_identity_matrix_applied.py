"""
question = "identity_function"
note = "the last axis through the identity matrix"
"""

import numpy as np


def identity_function(x):
    return x @ np.eye(x.shape[-1])
