"""
question = "class_prior_bias"
en = "It adds 1 before the logarithm, as one does against log(0). The counts are positive, so it only bends the result towards equal classes."
ko = "log(0)을 피하려는 듯 로그를 취하기 전에 1을 더했습니다. 개수는 항상 양수이므로 결과만 균등한 쪽으로 휘어집니다."
"""

import numpy as np


def class_prior_bias(counts):
    logs = np.log(np.asarray(counts, dtype=float) + 1)
    return logs - np.mean(logs)
