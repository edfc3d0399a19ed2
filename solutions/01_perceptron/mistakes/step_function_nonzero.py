"""
question = "step_function"
en = "It asks whether a number is different from zero, so negative ones give 1 too. Only what lies above zero should."
ko = "0이 아닌지를 묻고 있어서 음수에서도 1이 나옵니다. 0보다 큰 수만 1이 되어야 합니다."
"""

import numpy as np


def step_function(x):
    return np.asarray(x).astype(bool).astype(int)
