"""
question = "predict"
en = "Nothing happens between the two matrices. Two of them in a row are no more than a single one: the hidden layer has lost its bend."
ko = "두 행렬 사이에 활성화 함수가 없습니다. 행렬 둘을 이어 곱한 것은 행렬 하나와 다르지 않으니 은닉층이 하는 일이 없어집니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        params = self.params
        hidden = np.dot(x, params["W1"]) + params["b1"]
        return softmax(np.dot(hidden, params["W2"]) + params["b2"])
