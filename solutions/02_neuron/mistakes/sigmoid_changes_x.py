"""
question = "sigmoid"
en = "It works inside the caller's array, so x is no longer the same afterwards. Compute into a new array."
ko = "받은 배열 안에서 바로 계산하기 때문에 호출이 끝나면 x의 값이 바뀌어 있습니다. 새 배열에 계산하세요."
"""

import numpy as np


def sigmoid(x):
    if not isinstance(x, np.ndarray) or x.dtype.kind != "f":
        x = np.array(x, dtype=float)
    x *= -1
    np.exp(x, out=x)
    return 1 / (1 + x)
