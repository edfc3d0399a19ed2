"""
question = "gradient_descent"
en = "It measures one slope with all entries moved together and takes the same step in each. Every entry needs a slope of its own: the gradient."
ko = "모든 원소를 한꺼번에 움직여 구한 기울기 하나로 모든 원소를 똑같이 움직입니다. 원소마다 자기 기울기(편미분)가 필요합니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * (f(x + 1e-4) - f(x - 1e-4)) / 2e-4
    return x
