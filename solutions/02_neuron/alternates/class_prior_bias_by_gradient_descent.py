"""
question = "class_prior_bias"
note = "learns the biases from zero by gradient descent on the softmax cross entropy"
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float) / np.sum(counts)
    b = np.zeros(len(p))
    for _ in range(2000):
        q = np.exp(b - np.max(b))
        q /= np.sum(q)
        b += 2 * (p - q)
        if np.max(np.abs(p - q)) < 1e-13:
            break
    return b - np.mean(b)
