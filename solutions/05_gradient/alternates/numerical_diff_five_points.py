"""
question = "numerical_diff"
note = "the five-point formula, whose error is of the order of h to the fourth"
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-3
    return (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h)
