"""
question = "gradient_descent"
note = "measures its slopes itself, without numerical_gradient"
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = np.asarray(init_x, dtype=float).copy()
    for _ in range(step_num):
        slopes = []
        for i in range(x.size):
            e = np.zeros(x.size)
            e[i] = 1e-4
            e = e.reshape(x.shape)
            slopes.append((f(x + e) - f(x - e)) / 2e-4)
        x = x - lr * np.array(slopes).reshape(x.shape)
    return x
