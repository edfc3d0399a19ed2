"""
question = "gradient_descent"
en = "Without step_num it takes 1000 steps; the handout's default is 100."
ko = "step_num을 주지 않으면 1000걸음을 갑니다. 안내문의 기본값은 100입니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=1000):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
