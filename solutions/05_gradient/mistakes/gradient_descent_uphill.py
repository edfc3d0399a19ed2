"""
question = "gradient_descent"
en = "It adds the step, so it climbs: up is where the gradient points. Downhill is the other way."
ko = "걸음을 더하고 있어서 위로 올라갑니다. 기울기는 함숫값이 가장 빨리 커지는 방향을 가리킵니다. 내려가려면 반대쪽으로 가야 합니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x += lr * numerical_gradient(f, x)
    return x
