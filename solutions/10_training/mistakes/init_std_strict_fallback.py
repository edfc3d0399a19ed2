"""
question = "init_std.strict"
en = "It quietly falls back to 0.01. A network that trains badly because of a typing error is hard to find out about."
ko = "모르는 말이면 조용히 0.01을 씁니다. 오타 때문에 학습이 안 되는 것을 나중에 알아내기는 어렵습니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 1.0 / np.sqrt(n)
    if kind in ("he", "relu"):
        return np.sqrt(2.0 / n)
    return 0.01
