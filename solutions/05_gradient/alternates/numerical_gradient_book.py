"""
question = "numerical_gradient"
note = "as the book's package does it: np.nditer over all entries of x, which is moved in place and put back"
"""

import numpy as np


def numerical_gradient(f, x):
    point = x.astype(float) if np.issubdtype(x.dtype, np.integer) else x
    slopes = np.zeros_like(point)
    step = 1e-4
    with np.nditer(point, flags=["multi_index"], op_flags=["readwrite"]) as entries:
        while not entries.finished:
            place = entries.multi_index
            before = point[place]
            point[place] = float(before) + step
            above = f(point)
            point[place] = before - step
            below = f(point)
            point[place] = before
            slopes[place] = (above - below) / (2 * step)
            entries.iternext()
    return slopes
