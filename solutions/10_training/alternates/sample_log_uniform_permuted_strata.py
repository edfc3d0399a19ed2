"""
question = "sample_log_uniform"
note = "random numbers in strata of equal width, in random order"
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    strata = (rng.permutation(size) + rng.random(size)) / size
    return np.power(10.0, low_exp * (1 - strata) + high_exp * strata)
