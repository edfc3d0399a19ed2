"""
question = "gradient_descent"
en = "It takes only the signs of the gradient, so steep and flat entries move equally far. The step is lr times the gradient as it is."
ko = "기울기의 부호만 써서 가파른 쪽과 완만한 쪽이 똑같은 거리만큼 움직입니다. 걸음은 기울기에 lr을 그대로 곱한 것입니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * np.sign(numerical_gradient(f, x))
    return x
