"""
question = "step_function"
en = "The zeros and ones are written into the caller's own array, and the numbers that stood there are gone. Answer with a new array."
ko = "0과 1을 전달받은 배열에 그대로 써 넣어서 원래 있던 값이 사라집니다. 결과는 새 배열에 담아 돌려주세요."
"""

import numpy as np


def step_function(x):
    x = np.asarray(x)
    above = x > 0
    x[above] = 1
    x[~above] = 0
    return x
