"""
question = "numerical_diff"
note = "divides by the run as it came out in floating point, with the smallest step that is accepted"
"""

import numpy as np


def numerical_diff(f, x):
    left, right = x - 1e-6, x + 1e-6
    rise = f(right) - f(left)
    return float(rise / (right - left))
