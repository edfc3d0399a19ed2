"""
question = "gradient_descent"
en = "It stops as soon as a step does not lower f. The contract is exactly step_num steps, and seeing it run away is how one learns that lr is too large."
ko = "f가 줄어들지 않으면 바로 멈춥니다. 정확히 step_num걸음을 가야 하며, 발산하는 모습을 보아야 lr이 너무 크다는 것을 알 수 있습니다."
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        following = x - lr * numerical_gradient(f, x)
        if f(following) >= f(x):
            break
        x = following
    return x
