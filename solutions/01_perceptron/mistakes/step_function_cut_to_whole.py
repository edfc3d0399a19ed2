"""
question = "step_function"
en = "Fractions are cut off before the comparison, so 0.3 becomes 0 and is lost. Compare first and turn the answer into whole numbers afterwards."
ko = "비교하기 전에 소수 부분을 잘라 내서 0.3이 0이 되어 버립니다. 먼저 비교하고, 그 결과를 정수로 바꾸세요."
"""

import numpy as np


def step_function(x):
    return (np.asarray(x).astype(int) > 0).astype(int)
