"""
question = "predict"
en = "It has already decided for a class. Asked for is what the decision is made from: a score for each of them."
ko = "이미 클래스 하나를 골라 돌려줍니다. 필요한 것은 고르기 전의, 클래스마다 하나씩 있는 점수입니다."
"""

import numpy as np


class SimpleConvNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return np.argmax(x, axis=1)
