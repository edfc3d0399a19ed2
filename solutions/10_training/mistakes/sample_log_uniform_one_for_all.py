"""
question = "sample_log_uniform"
en = "A single number is drawn and repeated."
ko = "하나만 뽑아 되풀이합니다. 값마다 새로 뽑아야 합니다."
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    return np.full(size, 10 ** rng.uniform(low_exp, high_exp))
