"""
question = "sample_log_uniform"
note = "the same by natural logarithms of the two ends"
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    ends = np.log([10.0**low_exp, 10.0**high_exp])
    return np.exp(rng.uniform(*ends, size=size))
