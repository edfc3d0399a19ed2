"""
question = "predict"
en = "A softmax written without taking away the largest score first: the exponentials of large scores are infinite, those of very negative ones are all 0, and the quotient is NaN."
ko = "가장 큰 점수를 빼지 않고 소프트맥스를 계산했습니다. 점수가 크면 지수 함수가 무한대가 되고, 매우 작으면 모두 0이 되어 나눗셈의 결과가 NaN이 됩니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = sigmoid(np.dot(x, params["W1"]) + params["b1"])
        powers = np.exp(np.dot(hidden, params["W2"]) + params["b2"])
        return powers / np.sum(powers, axis=1, keepdims=True)
