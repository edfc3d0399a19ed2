"""
question = "gradient_descent"
note = "as chapter 4 does it: subtract in place, step after step; init_x is copied first (that is a bonus question, apart)"
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = np.array(init_x)
    step = 0
    while step < step_num:
        x -= numerical_gradient(f, x) * lr
        step += 1
    return x
