"""
question = "predict"
note = "along the lines of chapter 4: a1, z1, a2, y, one after the other"
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        first, second = (self.params["W1"], self.params["b1"]), (self.params["W2"], self.params["b2"])
        a1 = np.dot(x, first[0]) + first[1]
        z1 = sigmoid(a1)
        a2 = np.dot(z1, second[0]) + second[1]
        return softmax(a2)
