"""
question = "predict"
en = "The first bias is added to what comes out of the sigmoid. It should shift what goes in."
ko = "첫 번째 편향을 시그모이드의 출력에 더했습니다. 편향은 시그모이드에 들어가는 값을 옮기는 것입니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"])) + params["b1"]
        return softmax(np.dot(hidden, params["W2"]) + params["b2"])
