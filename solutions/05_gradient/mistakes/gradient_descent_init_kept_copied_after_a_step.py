"""
question = "gradient_descent.init_kept"
en = "The copy is made after the first step, so that step has moved the caller's array already. Copy before anything is subtracted."
ko = "첫 걸음을 뗀 뒤에 복사를 해서, 그 걸음이 이미 호출한 쪽의 배열을 바꿔 놓았습니다. 빼기 전에 먼저 복사하세요."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
        x = x.copy()
    return x
