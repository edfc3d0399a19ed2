"""
question = "mean_squared_error"
en = "The power reaches t alone, since powers bind more tightly than minus. The difference as a whole needs brackets."
ko = "거듭제곱이 뺄셈보다 먼저 계산되어 t만 제곱되었습니다. 뺄셈 전체를 괄호로 묶어야 합니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y - t**2)
