"""
question = "softmax"
en = "The sums of a batch come as a flat array, which lines up with the columns: mostly the shapes clash, and in a square batch the wrong sums are used. Keep the summed axis."
ko = "배치의 합이 납작한 배열로 나와서 행이 아니라 열에 맞춰집니다. 대개는 형상이 맞지 않아 오류가 나고, 정사각형 배치에서는 엉뚱한 합으로 나눕니다. 합한 축을 남겨 두세요."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return powers / np.sum(powers, axis=-1)
