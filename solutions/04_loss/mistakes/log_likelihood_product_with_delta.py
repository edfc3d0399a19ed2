"""
question = "log_likelihood"
en = "A tiny number keeps the logarithm of the product finite, but the product itself has become 0 long before, so for many samples the answer is the logarithm of that tiny number."
ko = "아주 작은 수를 더해 로그가 무한대가 되는 것은 막았지만, 곱은 그 전에 이미 0이 되었습니다. 그래서 표본이 많으면 그 작은 수의 로그가 답으로 나옵니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.log(np.prod(q**p * (1 - q) ** (1 - p)) + 1e-300)
