"""
question = "init_std"
note = "scales worked out as the networks of chapter 6 do it, in any case of letters"
"""

import numpy as np


def init_std(kind, n):
    word = str(kind).lower()
    scale = None
    if word in ("relu", "he"):
        scale = np.sqrt(2.0 / n)
    elif word in ("sigmoid", "xavier", "tanh"):
        scale = np.sqrt(1.0 / n)
    if scale is None:
        raise ValueError(kind)
    return scale
