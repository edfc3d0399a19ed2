"""
question = "softmax"
note = "along the lines of the book: a batch is turned, shifted, divided and turned back"
"""

import numpy as np


def softmax(x):
    if x.ndim == 2:
        turned = x.T - x.max(axis=1)
        powers = np.exp(turned)
        return (powers / powers.sum(axis=0)).T
    powers = np.exp(x - x.max())
    return powers / powers.sum()
