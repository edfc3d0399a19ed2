"""
question = "predict"
en = "The bias of the hidden layer is never used."
ko = "은닉층의 편향을 쓰지 않았습니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]))
        return softmax(np.dot(hidden, params["W2"]) + params["b2"])
