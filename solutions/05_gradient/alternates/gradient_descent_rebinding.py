"""
question = "gradient_descent"
note = "a new array at every step, counted down by while"
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x, left = init_x, step_num
    while left > 0:
        x = x - lr * numerical_gradient(f, x)
        left -= 1
    return x
