"""
question = "softmax"
en = "The numerator is shifted, but the denominator still adds up the powers of the old scores. Both need the same shift, or the sum isn't 1."
ko = "분자는 옮겼지만 분모는 옮기지 않은 점수로 더했습니다. 둘을 똑같이 옮겨야 합이 1이 됩니다."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return powers / np.sum(np.exp(x), axis=-1, keepdims=True)
