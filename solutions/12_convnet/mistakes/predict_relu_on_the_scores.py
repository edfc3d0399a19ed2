"""
question = "predict"
en = "Negative scores come out as 0. The last layer gives any number, and nothing is cut off behind it."
ko = "음수 점수가 0이 되어 나옵니다. 마지막 계층의 출력은 어떤 수든 될 수 있고, 그 뒤에서 잘라 내지 않습니다."
"""

import numpy as np


class SimpleConvNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return np.maximum(x, 0)
