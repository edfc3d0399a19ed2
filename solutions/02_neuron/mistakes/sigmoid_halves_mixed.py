"""
question = "sigmoid"
en = "For negative x the numerator and the denominator come from different forms: if you multiply the one by e^x, you have to multiply the other as well."
ko = "x가 음수일 때 분자와 분모가 서로 다른 형태의 식에서 왔습니다. 분자에 e^x를 곱했다면 분모에도 곱해야 합니다."
"""

import numpy as np


def sigmoid(x):
    return np.where(np.asarray(x) >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(-x)))
