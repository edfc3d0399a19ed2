"""
question = "sigmoid"
en = "It uses 2.718 for e. That is close, but wrong in the fourth digit; NumPy knows e exactly enough."
ko = "e를 2.718로 어림했습니다. 비슷하지만 네 번째 자리부터 틀립니다. NumPy의 지수 함수는 e를 충분히 정확하게 알고 있습니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + 2.718 ** (-np.asarray(x, dtype=float)))
