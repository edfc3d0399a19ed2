"""
question = "two_layer_net.gradient"
en = "The walk back begins with ones at the scores. What the loss thinks of the scores is known to the last layer alone."
ko = "점수 자리에 1을 넣고 되돌아오기 시작했습니다. 손실이 점수에 따라 어떻게 달라지는지는 마지막 계층만 압니다."
"""

import numpy as np


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = np.ones((len(x), len(self.params["b2"])))
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
