"""
question = "loss"
en = "The loss is negative, and it falls when the network gets worse: the logarithm of a probability is below 0."
ko = "손실이 음수이고, 신경망이 나빠질수록 작아집니다. 확률의 로그는 0보다 작다는 점을 생각해 보세요."
"""

import numpy as np


class TwoLayerNet:
    def loss(self, x, t):
        return np.sum(t * np.log(self.predict(x) + 1e-7)) / len(x)
