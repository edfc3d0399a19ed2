"""
question = "softmax"
en = "Scores above 500 are cut down to 500, so the large ones all look alike. A shift keeps their differences; cutting doesn't."
ko = "500보다 큰 점수를 500으로 잘라서 큰 점수들이 모두 같아집니다. 옮기면 차이가 남지만 자르면 사라집니다."
"""

import numpy as np


def softmax(x):
    powers = np.exp(np.clip(x, -500, 500))
    return powers / np.sum(powers, axis=-1, keepdims=True)
