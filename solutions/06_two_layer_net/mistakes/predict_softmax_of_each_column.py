"""
question = "predict"
en = "The examples of the batch compete with each other, class by class: your columns add up to 1. In each row, the classes should compete."
ko = "클래스마다 배치의 데이터끼리 경쟁해서 열의 합이 1이 됩니다. 행마다 클래스끼리 경쟁해야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]) + params["b1"])
        return softmax((np.dot(hidden, params["W2"]) + params["b2"]).T).T
