"""
question = "class_prior_bias"
en = "It calls a method that only arrays have, so a plain list of counts raises an error. Make an array of it first."
ko = "배열에만 있는 메서드를 불러서 평범한 리스트를 넣으면 오류가 납니다. 먼저 배열로 바꾸세요."
"""

import numpy as np


def class_prior_bias(counts):
    p = counts / counts.sum()
    return np.log(p) - np.log(p).mean()
