"""
question = "gradient_descent"
en = "It clips the gradient to the range from -1 to 1, so steep places get shorter steps than the rule says."
ko = "기울기를 -1과 1 사이로 잘라서 가파른 곳에서는 걸음이 규칙보다 짧아집니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * np.clip(numerical_gradient(f, x), -1, 1)
    return x
