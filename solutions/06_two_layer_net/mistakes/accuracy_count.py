"""
question = "accuracy"
en = "The right answers are counted, and that is all. Of how many?"
ko = "맞힌 개수를 세기만 했습니다. 몇 개 중에 맞힌 것인가요?"
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.sum(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1))
