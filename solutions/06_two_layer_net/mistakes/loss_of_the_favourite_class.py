"""
question = "loss"
en = "It asks how sure the network is of its own favourite, and never looks at the targets."
ko = "신경망이 스스로 고른 클래스를 얼마나 확신하는지만 보고 정답은 보지 않습니다."
"""

import numpy as np


class TwoLayerNet:
    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, np.argmax(y, axis=1))
