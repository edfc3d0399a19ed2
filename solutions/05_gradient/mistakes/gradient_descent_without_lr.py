"""
question = "gradient_descent"
en = "It subtracts the gradient as it is; the learning rate that was asked for has no part in it."
ko = "기울기를 그대로 뺍니다. 인수로 받은 학습률이 전혀 쓰이지 않습니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= numerical_gradient(f, x)
    return x
