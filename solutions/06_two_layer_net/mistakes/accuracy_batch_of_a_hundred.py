"""
question = "accuracy"
en = "The number of examples is written into the code as 100. Ask the batch how many it has."
ko = "데이터의 개수를 100으로 고정해 두었습니다. 실제 배치의 크기를 쓰세요."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.sum(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1)) / 100
