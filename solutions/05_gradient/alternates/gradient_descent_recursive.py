"""
question = "gradient_descent"
note = "one step, then the rest of the way"
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    if step_num == 0:
        return init_x
    return gradient_descent(f, init_x - lr * numerical_gradient(f, init_x), lr, step_num - 1)
