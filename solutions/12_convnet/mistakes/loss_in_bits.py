"""
question = "loss"
en = "The logarithm has another base: everything is larger by a constant factor than with the natural one."
ko = "로그의 밑이 다릅니다. 자연로그일 때보다 모든 값이 일정한 배수만큼 큽니다."
"""

import numpy as np


class SimpleConvNet:
    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t) / np.log(2)
