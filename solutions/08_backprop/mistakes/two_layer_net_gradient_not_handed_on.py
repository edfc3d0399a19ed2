"""
question = "two_layer_net.gradient"
en = "Every layer gets the gradient of the scores. What one layer returns is meant for the next one down."
ko = "모든 계층이 점수의 기울기를 받습니다. 한 계층이 돌려준 것을 그 아래 계층에 넘겨야 합니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
