"""
question = "step_function"
en = "Positive numbers come through as they are, which is what a ReLU does. A step has only one height: every positive number gives 1."
ko = "양수를 그대로 내보내므로 ReLU가 되었습니다. 계단의 높이는 하나뿐입니다. 양수라면 크기와 관계없이 1이어야 합니다."
"""

import numpy as np


def step_function(x):
    return np.maximum(x, 0)
