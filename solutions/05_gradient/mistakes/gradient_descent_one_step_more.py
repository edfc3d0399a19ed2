"""
question = "gradient_descent"
en = "It takes one step too many; a range from 0 already has exactly as many numbers as its end says."
ko = "한 걸음 더 갑니다. 0부터 시작하는 range에는 끝 값만큼의 숫자가 이미 들어 있습니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num + 1):
        x -= lr * numerical_gradient(f, x)
    return x
