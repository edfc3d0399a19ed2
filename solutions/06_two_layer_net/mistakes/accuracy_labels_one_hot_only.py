"""
question = "accuracy.labels"
en = "It looks for a second axis in the targets, and labels have just one. They need no argmax at all."
ko = "정답에서 두 번째 축을 찾는데, 레이블에는 축이 하나뿐입니다. 레이블에는 argmax가 필요 없습니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1))
