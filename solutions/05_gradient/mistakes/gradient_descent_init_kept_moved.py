"""
question = "gradient_descent.init_kept"
en = "x is only another name for init_x, and subtracting in place moves that one array. So the caller's start is gone. Slices and np.asarray do not copy either."
ko = "x는 init_x의 다른 이름일 뿐이어서, 제자리에서 빼면 그 배열 자체가 바뀌어 호출한 쪽의 시작점이 사라집니다. 슬라이스와 np.asarray도 복사를 하지 않습니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x

    for i in range(step_num):
        grad = numerical_gradient(f, x)
        x -= lr * grad

    return x
