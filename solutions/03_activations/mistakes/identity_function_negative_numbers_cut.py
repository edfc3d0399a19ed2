"""
question = "identity_function"
en = "Negative numbers turn into 0: this is a ReLU. The output of a regression may well be negative."
ko = "음수가 0이 됩니다. 이것은 ReLU입니다. 회귀의 출력은 음수일 수도 있습니다."
"""

import numpy as np


def identity_function(x):
    return np.maximum(0, x)
