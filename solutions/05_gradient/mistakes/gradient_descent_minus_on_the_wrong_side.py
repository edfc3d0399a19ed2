"""
question = "gradient_descent"
en = "The minus stands behind the equals sign, so x becomes -lr * gradient and forgets where it was. To subtract in place, the minus comes first."
ko = "마이너스가 등호 뒤에 있어서 x가 -lr * 기울기로 바뀌고 원래 위치를 잃어버립니다. 빼서 다시 넣으려면 마이너스가 등호 앞에 와야 합니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = -lr * numerical_gradient(f, x)
    return x
