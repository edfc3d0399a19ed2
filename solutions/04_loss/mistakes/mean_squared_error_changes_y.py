"""
question = "mean_squared_error"
en = "It subtracts in place, so the caller's predictions have turned into errors, and a second call gives another loss."
ko = "제자리 뺄셈을 해서 호출한 쪽의 예측값이 오차로 바뀌어 버립니다. 그래서 다시 호출하면 다른 손실이 나옵니다."
"""

import numpy as np


def mean_squared_error(y, t):
    y -= t
    return 0.5 * np.sum(y**2)
