"""
question = "log_likelihood"
en = "It counts only the samples that were a yes. That a no was seen has a probability as well."
ko = "1이 나온 표본만 계산했습니다. 0이 나온 표본에도 확률이 있습니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.sum(p * np.log(q))
