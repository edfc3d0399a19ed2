"""
question = "class_prior_bias"
en = "The frequencies are centred without a logarithm. Softmax takes e to the power of each bias, so the bias has to be what undoes that."
ko = "로그를 취하지 않고 비율에서 평균만 뺐습니다. 소프트맥스는 편향을 e의 지수로 쓰므로, 편향은 그것을 되돌리는 값이어야 합니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    return p - np.mean(p)
