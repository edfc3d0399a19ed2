"""
question = "sigmoid"
en = "The result is rounded to four places. Round where you print, never where you compute."
ko = "결과를 소수점 넷째 자리에서 반올림했습니다. 반올림은 출력할 때만 하고 계산에서는 하지 마세요."
"""

import numpy as np


def sigmoid(x):
    return np.round(1 / (1 + np.exp(-x)), 4)
