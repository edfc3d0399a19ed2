"""
question = "gradient_descent"
en = "The learning rate is written into the step as 0.01, so the caller's lr is ignored."
ko = "학습률이 0.01로 고정되어 있어서 인수로 받은 lr이 무시됩니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= 0.01 * numerical_gradient(f, x)
    return x
