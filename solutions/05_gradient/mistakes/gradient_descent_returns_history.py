"""
question = "gradient_descent"
en = "It returns all places on the way as one array. What is asked for is the last one, in the shape of init_x."
ko = "지나온 모든 위치를 배열 하나로 돌려줍니다. 필요한 것은 init_x와 같은 형상인 마지막 위치입니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    history = []
    for _ in range(step_num):
        history.append(x.copy())
        x -= lr * numerical_gradient(f, x)
    return np.array(history)
