"""
question = "sigmoid"
en = "The exponentials of all elements are added up in one denominator, so a whole array becomes a single number. Each element has a denominator of its own."
ko = "모든 원소의 지수 항을 하나의 분모에 더해서 배열 전체가 숫자 하나가 됩니다. 원소마다 분모가 따로 있어야 합니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.sum(np.exp(-x)))
