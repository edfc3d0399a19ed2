"""
question = "gradient_descent"
en = "The number of steps is written into the loop as 100, so the caller's step_num is ignored."
ko = "걸음 수가 100으로 고정되어 있어서 인수로 받은 step_num이 무시됩니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(100):
        x -= lr * numerical_gradient(f, x)
    return x
