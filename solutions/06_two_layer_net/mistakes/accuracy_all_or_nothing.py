"""
question = "accuracy"
en = "One wrong answer makes the whole batch count as wrong. Count them one by one."
ko = "하나만 틀려도 배치 전체를 틀린 것으로 칩니다. 하나하나 세어 보세요."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return float(np.all(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1)))
