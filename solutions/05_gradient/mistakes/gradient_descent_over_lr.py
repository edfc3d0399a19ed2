"""
question = "gradient_descent"
en = "It divides the gradient by the learning rate, so a smaller rate makes larger steps. The step is their product."
ko = "기울기를 학습률로 나누어서 학습률이 작을수록 걸음이 커집니다. 걸음은 둘의 곱입니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= numerical_gradient(f, x) / lr
    return x
