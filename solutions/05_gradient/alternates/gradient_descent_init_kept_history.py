"""
question = "gradient_descent.init_kept"
note = "keeps every place in a list and returns the last"
"""

import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    places = [init_x]
    for _ in range(step_num):
        here = places[-1]
        places.append(here - lr * numerical_gradient(f, here))
    return places[-1]
