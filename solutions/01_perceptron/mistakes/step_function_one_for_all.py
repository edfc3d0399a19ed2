"""
question = "step_function"
en = "An array of many elements gets one common answer. Each element should have its own, so that the shape stays."
ko = "원소가 여러 개인 배열에 답을 하나만 내놓습니다. 원소마다 답이 하나씩 있어야 하고 모양이 그대로여야 합니다."
"""

import numpy as np


def step_function(x):
    return int(np.any(x > 0))
