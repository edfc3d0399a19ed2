"""
question = "gradient_descent"
en = "Something keeps the place itself within bounds, so a walk that runs away comes to a stop there. The rule has no bounds; let it run."
ko = "자리가 일정한 범위를 벗어나지 못하게 막아서, 멀어지던 걸음이 거기서 멈춥니다. 규칙에는 그런 범위가 없으니 그대로 두세요."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = np.clip(x - lr * numerical_gradient(f, x), -1e6, 1e6)
    return x
