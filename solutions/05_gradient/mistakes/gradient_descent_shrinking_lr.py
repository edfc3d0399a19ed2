"""
question = "gradient_descent"
en = "The learning rate is divided by the number of the step, so it shrinks on the way. Here it stays the same for every step."
ko = "학습률을 걸음 번호로 나누어서 갈수록 작아집니다. 여기서는 모든 걸음에서 학습률이 같아야 합니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for step in range(step_num):
        x -= lr / (step + 1) * numerical_gradient(f, x)
    return x
