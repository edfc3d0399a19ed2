"""
question = "log_likelihood"
note = "the formula of one sample as it stands, then its logarithm"
"""

import numpy as np


def log_likelihood(q, p):
    return np.add.reduce(np.log(q**p * (1 - q) ** (1 - p)))
