"""
question = "accuracy"
en = "Class numbers are compared with whole one-hot rows. Both sides have to be of the same kind before they can be equal."
ko = "클래스 번호를 원-핫 행 전체와 비교했습니다. 양쪽을 같은 종류의 값으로 만든 뒤에 비교해야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.sum(np.argmax(self.predict(x), axis=1) == t) / len(x)
