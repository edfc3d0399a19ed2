"""
question = "gradient_descent"
en = "The steps are worked out under another name, and what is returned is the start, unchanged."
ko = "계산한 걸음은 다른 이름에 담고, 바뀌지 않은 시작점을 그대로 돌려줍니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return init_x
