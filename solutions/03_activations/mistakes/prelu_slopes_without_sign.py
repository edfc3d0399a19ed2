"""
question = "prelu"
en = "A falling slope is made a rising one: the sign of a is thrown away. A learned slope may be negative."
ko = "a의 부호를 버려서 내려가는 기울기가 올라가는 기울기가 됩니다. 학습된 기울기는 음수일 수도 있습니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, x, np.abs(a) * x)
