"""
question = "log_likelihood"
note = "both kinds of samples by themselves; dot products with deltas"
"""

import numpy as np


def log_likelihood(q, p):
    seen = np.asarray(p) > 0.5
    return np.dot(seen, np.log(q + 1e-12)) + np.dot(~seen, np.log1p(-q + 1e-12))
