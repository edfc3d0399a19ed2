"""
question = "gradient_descent"
en = "Every step is subtracted from the start again instead of from where the last step ended, so the walk never gets farther than one step away."
ko = "앞 걸음이 끝난 자리가 아니라 매번 시작점에서 빼기 때문에, 시작점에서 한 걸음보다 멀리 갈 수 없습니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = init_x - lr * numerical_gradient(f, x)
    return x
