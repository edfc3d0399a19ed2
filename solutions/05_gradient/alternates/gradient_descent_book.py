"""
question = "gradient_descent"
note = "the book's own way, which moves init_x (keeping it is a bonus question, apart)"
"""

import numpy as np


def _gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x

    for i in range(step_num):
        grad = numerical_gradient(f, x)
        x -= lr * grad

    return x


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    return _gradient_descent(f, np.array(init_x), lr, step_num)
