"""
question = "numerical_gradient"
note = "walks down the axes by recursion, moving views of x in place"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if not np.issubdtype(x.dtype, np.floating):
        x = x.astype(np.float64)

    def slopes(part):
        if part.ndim > 1:
            return [slopes(row) for row in part]
        row = []
        for i in range(len(part)):
            keep = part[i]
            part[i] = keep + h
            high = f(x)
            part[i] = keep - h
            low = f(x)
            part[i] = keep
            row.append((high - low) / (2 * h))
        return row

    return np.array(slopes(x))
