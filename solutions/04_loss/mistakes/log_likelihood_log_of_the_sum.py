"""
question = "log_likelihood"
en = "It adds up the probabilities and then takes one logarithm. A logarithm turns products into sums, so each probability needs its own."
ko = "확률을 더한 뒤 로그를 한 번 취했습니다. 로그는 곱을 합으로 바꾸는 것이므로 확률마다 로그를 취해야 합니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.log(np.sum(p * q + (1 - p) * (1 - q)))
