"""
question = "accuracy"
en = "Probabilities are rounded and compared with the targets one entry after the other. The many zeros that agree then count as right answers."
ko = "확률을 반올림해서 원소 하나하나를 정답과 비교했습니다. 그러면 0끼리 일치하는 것까지 모두 맞힌 것으로 셉니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.mean(np.round(self.predict(x)) == t)
