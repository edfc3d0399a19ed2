"""
question = "prelu"
en = "The slope works on the positive side as well: it is added to the 1 that is there already."
ko = "기울기가 양수 쪽에도 작용해서 원래의 1에 더해집니다."
"""

import numpy as np


def prelu(x, a):
    return np.maximum(0, x) + a * x
