"""
question = "gradient_descent"
en = "It divides the gradient by its length, so all steps are equally long and it cannot settle at the bottom. The step is lr times the gradient as it is."
ko = "기울기를 그 길이로 나누어서 모든 걸음의 길이가 같아지고, 바닥에 닿아도 멈추지 못합니다. 걸음은 기울기에 lr을 그대로 곱한 것입니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        x -= lr * grad / np.sqrt(np.sum(grad**2))
    return x
