"""
question = "gradient_descent.init_kept"
note = "folds the steps with functools.reduce; no array is changed"
"""

import numpy as np


import functools


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    return functools.reduce(lambda x, _: x - lr * numerical_gradient(f, x), range(step_num), init_x)
