"""
question = "log_likelihood"
en = "Yes and no are mixed up: where p is 1 it looks at 1 - q, and where p is 0 at q."
ko = "예와 아니요가 뒤바뀌었습니다. p가 1일 때 1 - q를, p가 0일 때 q를 보고 있습니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.sum((1 - p) * np.log(q) + p * np.log(1 - q))
