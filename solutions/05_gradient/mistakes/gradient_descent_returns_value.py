"""
question = "gradient_descent"
en = "It returns the value of f at the end instead of the place x where the walk ended."
ko = "도착한 위치 x가 아니라 그곳의 함숫값 f(x)를 돌려줍니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return f(x)
