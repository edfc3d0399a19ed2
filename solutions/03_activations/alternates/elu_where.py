"""
question = "elu"
note = "a choice after both were computed; warns of an overflow, whose result nobody takes"
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, x, alpha * (np.exp(x) - 1))
