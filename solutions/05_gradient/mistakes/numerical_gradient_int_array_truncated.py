"""
question = "numerical_gradient.int_array"
en = "With whole numbers in x, the moved entry and its slope both lose their fraction when they are stored: an integer array keeps integers only. Work on floats."
ko = "x가 정수 배열이면 움직인 원소도, 기울기도 저장될 때 소수 부분을 잃습니다. 정수 배열에는 정수만 남기 때문입니다. 실수 배열로 계산하세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4  # 0.0001
    grad = np.zeros_like(x)

    it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        idx = it.multi_index
        tmp_val = x[idx]
        x[idx] = float(tmp_val) + h
        fxh1 = f(x)  # f(x+h)

        x[idx] = tmp_val - h
        fxh2 = f(x)  # f(x-h)
        grad[idx] = (fxh1 - fxh2) / (2 * h)

        x[idx] = tmp_val
        it.iternext()

    return grad
