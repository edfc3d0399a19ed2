"""
question = "gradient_descent"
en = "The gradient is measured once, before the loop, so every step is the same. The slope changes as x moves: measure it anew at each place."
ko = "기울기를 반복문 앞에서 한 번만 구해서 모든 걸음이 똑같습니다. x가 움직이면 기울기도 달라지므로 매번 새로 구하세요."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    grad = numerical_gradient(f, x)
    for _ in range(step_num):
        x -= lr * grad
    return x
