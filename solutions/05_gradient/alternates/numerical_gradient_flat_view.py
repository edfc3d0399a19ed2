"""
question = "numerical_gradient"
note = "one number counts through a flat view of x, moved in place"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    x = x if x.dtype == np.float64 else x.astype(np.float64)
    flat = x.reshape(-1)
    grad = np.zeros(x.size)
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + h
        plus = f(x)
        flat[i] = old - h
        minus = f(x)
        flat[i] = old
        grad[i] = (plus - minus) / (2 * h)
    return grad.reshape(x.shape)
