"""
question = "identity_function"
en = "Large numbers are cut off at 100. The identity changes nothing, however large it is."
ko = "큰 수가 100에서 잘립니다. 항등 함수는 아무리 큰 수도 바꾸지 않습니다."
"""

import numpy as np


def identity_function(x):
    return np.clip(x, -100, 100)
