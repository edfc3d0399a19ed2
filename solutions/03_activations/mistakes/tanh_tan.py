"""
question = "tanh"
en = "That is the tangent of an angle. The hyperbolic one has an h in its name."
ko = "각도의 탄젠트를 구했습니다. 쌍곡탄젠트는 이름에 h가 붙습니다."
"""

import numpy as np


def tanh(x):
    return np.tan(x)
