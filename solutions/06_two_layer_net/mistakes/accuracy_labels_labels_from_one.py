"""
question = "accuracy.labels"
en = "The labels are taken to start at 1. They are positions in a row, and those start at 0."
ko = "레이블이 1부터 시작한다고 보았습니다. 레이블은 행에서의 위치이므로 0부터 시작합니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        labels = np.argmax(t, axis=1) if np.ndim(t) == 2 else t - 1
        return np.mean(np.argmax(self.predict(x), axis=1) == labels)
