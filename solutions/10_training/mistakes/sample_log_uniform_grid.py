"""
question = "sample_log_uniform"
en = "This is a regular grid, with no chance in it: every search tries the same numbers."
ko = "무작위가 아니라 일정한 간격의 격자입니다. 탐색할 때마다 같은 값만 시험하게 됩니다."
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    return np.logspace(low_exp, high_exp, size)
