"""
question = "numerical_diff"
note = "the mean of the forward and the backward difference, with h = 1e-5"
"""

import numpy as np


def one_sided(f, x, h):
    return (f(x + h) - f(x)) / h


def numerical_diff(f, x, h=1e-5):
    return 0.5 * (one_sided(f, x, h) + one_sided(f, x, -h))
