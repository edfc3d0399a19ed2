"""
question = "predict"
en = "The second layer ends in a sigmoid as the first one does. Each class is then judged by itself, and a row does not add up to 1."
ko = "두 번째 층도 첫 번째 층처럼 시그모이드로 끝납니다. 그러면 클래스를 따로따로 판단하게 되어 행의 합이 1이 되지 않습니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]) + params["b1"])
        return sigmoid(np.dot(hidden, params["W2"]) + params["b2"])
