"""
question = "sigmoid"
en = "The values are right, but they come in one long row: the answer has lost the shape of x."
ko = "값은 맞지만 한 줄로 펼쳐져 나와서 x의 형상을 잃어버렸습니다."
"""

import numpy as np


def sigmoid(x):
    if np.ndim(x) == 0:
        return 1 / (1 + np.exp(-x))
    return np.array([1 / (1 + np.exp(-value)) for value in np.ravel(x)])
