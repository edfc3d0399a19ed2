"""
question = "binary_cross_entropy"
note = "entry by entry, and terms whose factor is 0 are left out"
"""

import math


def binary_cross_entropy(q, p):
    total = 0.0
    for one_q, one_p in zip(q.flat, p.flat):
        if one_p > 0:
            total -= one_p * math.log(one_q + 1e-12)
        if one_p < 1:
            total -= (1 - one_p) * math.log(1 - one_q + 1e-12)
    return total / q.size
