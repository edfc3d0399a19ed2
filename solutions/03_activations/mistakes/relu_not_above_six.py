"""
question = "relu"
en = "Numbers above 6 are cut down to 6: that is ReLU6, a relative for small devices. ReLU has a floor and no ceiling."
ko = "6보다 큰 수가 6으로 잘립니다. 이것은 작은 기기에서 쓰는 ReLU6입니다. ReLU에는 바닥은 있지만 천장은 없습니다."
"""

import numpy as np


def relu(x):
    return np.minimum(np.maximum(0, x), 6)
