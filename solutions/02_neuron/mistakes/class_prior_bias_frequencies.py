"""
question = "class_prior_bias"
en = "It returns the frequencies themselves. Those are what comes out of the softmax; asked for is what goes in."
ko = "클래스 비율을 그대로 돌려줍니다. 그것은 소프트맥스에서 나오는 값이고, 필요한 것은 소프트맥스에 들어가는 값입니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    return p
