"""
question = "gradient_descent"
en = "It takes one step too few: the counting starts at 1 and still ends before step_num."
ko = "한 걸음 덜 갑니다. 1부터 세기 시작하지만 step_num 바로 앞에서 끝납니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(1, step_num):
        x -= lr * numerical_gradient(f, x)
    return x
