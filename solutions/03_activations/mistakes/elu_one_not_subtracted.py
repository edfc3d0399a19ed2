"""
question = "elu"
en = "The left side lies alpha too high: it jumps at 0 and ends at 0 instead of -alpha. Something has to pull it through the origin."
ko = "왼쪽이 alpha만큼 높아서 0에서 끊어지고, -alpha가 아니라 0으로 갑니다. 원점을 지나도록 끌어내려야 합니다."
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, x, alpha * np.exp(x))
