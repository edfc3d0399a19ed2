"""
question = "class_prior_bias"
note = "the centring as a matrix product"
"""

import numpy as np


def class_prior_bias(counts):
    k = len(counts)
    return (np.eye(k) - np.ones((k, k)) / k) @ np.log(np.asarray(counts, dtype=np.float64))
