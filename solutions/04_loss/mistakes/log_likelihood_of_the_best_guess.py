"""
question = "log_likelihood"
en = "It takes the larger of q and 1 - q for each sample, as if every guess had come true. What was seen decides which of the two counts."
ko = "예측이 모두 맞은 것처럼 표본마다 q와 1 - q 가운데 큰 쪽을 썼습니다. 어느 쪽을 쓸지는 실제로 나온 값이 정합니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.sum(np.log(np.maximum(q, 1 - q)))
