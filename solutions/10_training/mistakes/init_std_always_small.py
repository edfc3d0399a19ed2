"""
question = "init_std"
en = "It answers 0.01, whatever the layer looks like. That is the habit that these two rules were found to replace."
ko = "계층이 어떻든 0.01을 돌려줍니다. 두 규칙은 바로 그 습관을 대신하려고 나온 것입니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 0.01
    if kind in ("he", "relu"):
        return 0.01
    raise ValueError("there is no rule for " + repr(kind))
