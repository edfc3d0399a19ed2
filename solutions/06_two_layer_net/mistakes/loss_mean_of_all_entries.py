"""
question = "loss"
en = "The sum is divided by the number of all entries, classes included. Only the examples count."
ko = "합을 클래스까지 포함한 전체 원소 수로 나눴습니다. 데이터의 개수로만 나누어야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def loss(self, x, t):
        return -np.mean(t * np.log(self.predict(x) + 1e-7))
