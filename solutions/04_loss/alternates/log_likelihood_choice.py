"""
question = "log_likelihood"
note = "the probability of what was seen is chosen first"
"""

import numpy as np


def log_likelihood(q, p):
    seen = np.where(p == 1, q, 1 - q)
    return np.log(seen).sum()
