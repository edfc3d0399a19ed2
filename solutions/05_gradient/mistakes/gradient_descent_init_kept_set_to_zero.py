"""
question = "gradient_descent.init_kept"
en = "It takes init_x over and then clears it, so the caller's start holds zeros afterwards. What belongs to the caller stays as it is."
ko = "init_x의 값을 옮긴 뒤 init_x를 0으로 지워서 호출한 쪽의 시작점이 모두 0이 됩니다. 호출한 쪽의 배열은 그대로 두어야 합니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    init_x[...] = 0
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
