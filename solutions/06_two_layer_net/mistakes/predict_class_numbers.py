"""
question = "predict"
en = "It returns the number of the best class instead of all the probabilities. Choosing is the business of accuracy; the loss needs to know how sure the network is."
ko = "확률 전체가 아니라 가장 좋은 클래스의 번호를 돌려줍니다. 고르는 일은 accuracy가 합니다. 손실을 구하려면 얼마나 확신하는지를 알아야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]) + params["b1"])
        return np.argmax(np.dot(hidden, params["W2"]) + params["b2"], axis=1)
