"""
question = "sample_log_uniform"
note = "one number after the other, in a list that becomes an array"
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    drawn = []
    while len(drawn) < size:
        drawn.append(10.0 ** (low_exp + (high_exp - low_exp) * rng.random()))
    return np.array(drawn)
