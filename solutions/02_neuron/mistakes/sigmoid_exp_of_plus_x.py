"""
question = "sigmoid"
en = "The curve is mirrored: it falls where it should rise. Look at the sign in the exponent; a large positive x must make the exponential small."
ko = "곡선이 좌우로 뒤집혀서 커져야 할 곳에서 작아집니다. 지수의 부호를 보세요. x가 큰 양수일 때 지수 항은 작아져야 합니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))
