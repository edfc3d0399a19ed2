"""
question = "gradient_descent"
en = "Without lr it takes 0.1; the handout's default is 0.01."
ko = "lr을 주지 않으면 0.1을 씁니다. 안내문의 기본값은 0.01입니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.1, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
