"""
question = "predict"
en = "The sum under the fraction runs over the whole batch, so that all of your numbers together are 1. Every example has a sum of its own."
ko = "소프트맥스의 분모에 배치 전체의 합이 들어가 모든 수를 다 더해야 1이 됩니다. 합은 데이터마다 따로 구해야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]) + params["b1"])
        scores = np.dot(hidden, params["W2"]) + params["b2"]
        powers = np.exp(scores - np.max(scores))
        return powers / np.sum(powers)
