"""
question = "cross_entropy_error"
en = "It is the formula for one example with a one-hot vector. A batch is added up and never divided by its size, and labels are multiplied as if they were one-hot."
ko = "데이터 하나와 원-핫 벡터를 위한 식입니다. 배치에서는 더하기만 하고 배치 크기로 나누지 않으며, 레이블은 원-핫인 것처럼 곱해 버립니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    return -np.sum(t * np.log(y + 1e-7))
