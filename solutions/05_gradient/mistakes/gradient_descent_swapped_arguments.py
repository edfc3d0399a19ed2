"""
question = "gradient_descent"
en = "step_num stands before lr in the signature, so a call by position mixes them up. The order is f, init_x, lr, step_num."
ko = "함수 정의에서 step_num이 lr보다 앞에 있어 위치로 인수를 넘기면 둘이 뒤바뀝니다. 순서는 f, init_x, lr, step_num입니다."
"""

import numpy as np


def gradient_descent(f, init_x, step_num=100, lr=0.01):
    x = init_x.copy()
    for _ in range(int(step_num)):
        x -= lr * numerical_gradient(f, x)
    return x
