"""
question = "accuracy.labels"
en = "An argmax of labels along their only axis is a single number, the place of the largest label. All examples are then compared with it."
ko = "레이블에 argmax를 쓰면 가장 큰 레이블의 위치 하나만 나옵니다. 그래서 모든 데이터를 그 수 하나와 비교하게 됩니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=-1) == np.argmax(t, axis=-1))
