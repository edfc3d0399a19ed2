"""
question = "init_std"
en = "The more inputs a neuron has, the larger these weights are, and the sums explode. It has to be the other way round."
ko = "입력이 많을수록 가중치가 커져서 가중합이 폭발합니다. 반대로 작아져야 합니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return np.sqrt(n)
    if kind in ("he", "relu"):
        return np.sqrt(2.0 * n)
    raise ValueError("there is no rule for " + repr(kind))
