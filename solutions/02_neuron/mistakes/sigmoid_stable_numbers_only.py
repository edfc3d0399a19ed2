"""
question = "sigmoid.stable"
en = "A single number is treated with care, but arrays still go through the plain formula, which overflows."
ko = "숫자 하나일 때는 조심해서 계산하지만 배열은 여전히 기본 식을 거치기 때문에 오버플로가 일어납니다."
"""

import numpy as np


def sigmoid(x):
    if np.ndim(x) == 0:
        power = np.exp(-abs(x))
        return 1 / (1 + power) if x >= 0 else power / (1 + power)
    return 1 / (1 + np.exp(-x))
