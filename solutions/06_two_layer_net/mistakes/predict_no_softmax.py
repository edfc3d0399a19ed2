"""
question = "predict"
en = "It gives out the scores of the second layer: they can be negative, and don't add up to 1 in a row. One step is left to go."
ko = "두 번째 층의 점수를 그대로 돌려줍니다. 음수도 있고 행의 합도 1이 아닙니다. 아직 한 단계가 남았습니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]) + params["b1"])
        return np.dot(hidden, params["W2"]) + params["b2"]
