"""
question = "class_prior_bias"
en = "It divides the caller's array in place, so the counts are frequencies after the call. Compute into a new array."
ko = "받은 배열을 그 자리에서 나누어, 호출이 끝나면 개수가 비율로 바뀌어 있습니다. 새 배열에 계산하세요."
"""

import numpy as np


def class_prior_bias(counts):
    if not isinstance(counts, np.ndarray):
        counts = np.array(counts, dtype=float)
    counts /= counts.sum()
    logs = np.log(counts)
    return logs - logs.mean()
