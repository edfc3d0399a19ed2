"""
question = "gradient_descent"
en = "The return stands inside the loop, so it ends after the first step. Mind the indentation."
ko = "return이 반복문 안에 있어서 첫 걸음만 가고 끝납니다. 들여쓰기를 확인하세요."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
        return x
