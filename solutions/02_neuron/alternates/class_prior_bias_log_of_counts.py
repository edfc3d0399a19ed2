"""
question = "class_prior_bias"
note = "centring the logarithms of the counts themselves: dividing by the total would cancel"
"""

import numpy as np


def class_prior_bias(counts):
    b = np.log(counts)
    return b - b.mean()
