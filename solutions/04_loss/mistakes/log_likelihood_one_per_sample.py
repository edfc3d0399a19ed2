"""
question = "log_likelihood"
en = "It returns an array with the logarithm for each sample; what is asked for is their sum."
ko = "표본마다의 로그가 든 배열을 돌려줍니다. 그 합을 구해야 합니다."
"""

import numpy as np


def log_likelihood(q, p):
    return p * np.log(q) + (1 - p) * np.log(1 - q)
