"""
question = "log_likelihood"
en = "It multiplies all the probabilities and takes the logarithm at the end. For many samples the product is too small for a float and becomes 0. Take the logarithms first."
ko = "모든 확률을 곱한 뒤 마지막에 로그를 취했습니다. 표본이 많으면 곱이 float로 나타낼 수 없을 만큼 작아져 0이 됩니다. 로그를 먼저 취해 보세요."
"""

import numpy as np


def log_likelihood(q, p):
    with np.errstate(all="ignore"):
        return np.log(np.prod(q**p * (1 - q) ** (1 - p)))
