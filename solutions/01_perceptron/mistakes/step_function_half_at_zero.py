"""
question = "step_function"
en = "At exactly 0 it gives one half. Some books define the step like that, but a perceptron has two answers only, and here 0 belongs to the lower one."
ko = "x가 정확히 0일 때 0.5가 나옵니다. 그렇게 정의하는 책도 있지만 퍼셉트론의 답은 두 가지뿐이고, 여기서 0은 아래쪽에 속합니다."
"""

import numpy as np


def step_function(x):
    return np.heaviside(x, 0.5)
