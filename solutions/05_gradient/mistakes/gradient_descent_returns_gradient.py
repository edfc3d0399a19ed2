"""
question = "gradient_descent"
en = "It returns the gradient of the last step instead of the place x where the walk ended."
ko = "도착한 위치 x가 아니라 마지막에 구한 기울기를 돌려줍니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        x -= lr * grad
    return grad
