"""
question = "log_likelihood"
note = "sample by sample, with math.log and an exact sum"
"""

import math


def log_likelihood(q, p):
    return math.fsum(math.log(one_q if one_p else 1 - one_q) for one_q, one_p in zip(q, p))
