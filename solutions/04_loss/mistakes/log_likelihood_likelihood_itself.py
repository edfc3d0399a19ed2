"""
question = "log_likelihood"
en = "It returns the likelihood itself, the product of the probabilities, without a logarithm."
ko = "로그를 취하지 않고 확률의 곱, 곧 우도 자체를 돌려줍니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.prod(q**p * (1 - q) ** (1 - p))
