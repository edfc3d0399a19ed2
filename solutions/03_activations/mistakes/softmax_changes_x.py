"""
question = "softmax"
en = "The shift happens inside the caller's array, so the scores are others after the call. Subtract into a new array."
ko = "호출한 쪽의 배열에서 직접 빼기 때문에 호출한 뒤에는 점수가 달라져 있습니다. 뺀 결과를 새 배열에 담으세요."
"""

import numpy as np


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)
