"""
question = "softmax"
en = "A batch is turned round for the computation and never turned back: the result has a row for each class."
ko = "계산하려고 배치를 전치한 뒤 되돌리지 않았습니다. 결과에서 행이 데이터가 아니라 클래스가 됩니다."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x.T - np.max(x.T, axis=0))
    return powers / np.sum(powers, axis=0)
