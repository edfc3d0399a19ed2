"""
question = "init_std.strict"
note = "refuses first, then computes"
"""

import numpy as np


XAVIER, HE = frozenset(["xavier", "sigmoid", "tanh"]), frozenset(["he", "relu"])


def init_std(kind, n):
    if kind not in XAVIER | HE:
        raise ValueError(kind)
    return np.sqrt((1 + (kind in HE)) / n)
