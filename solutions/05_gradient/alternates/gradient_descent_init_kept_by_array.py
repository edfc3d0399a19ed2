"""
question = "gradient_descent.init_kept"
note = "np.array copies; then in place by np.subtract"
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = np.array(init_x, dtype=np.float64)
    for _ in range(step_num):
        np.subtract(x, lr * numerical_gradient(f, x), out=x)
    return x
