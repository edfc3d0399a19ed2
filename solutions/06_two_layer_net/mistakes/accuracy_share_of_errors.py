"""
question = "accuracy"
en = "It is the share of wrong answers. The comparison asks for the opposite of what is wanted."
ko = "틀린 데이터의 비율을 구했습니다. 비교하는 방향이 반대입니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) != np.argmax(t, axis=1))
