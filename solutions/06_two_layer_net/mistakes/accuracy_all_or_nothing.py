"""
question = "accuracy"
en = "A batch has either 1 or 0: one wrong answer makes all of it count as wrong. Count them one by one; or is the share cut to a whole number, as // does?"
ko = "배치마다 1 아니면 0이 나와서, 하나만 틀려도 전체를 틀린 것으로 칩니다. 하나하나 세고 있나요? 세었다면, //처럼 비율을 정수로 잘라 내지 않았나요?"
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return float(np.all(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1)))
