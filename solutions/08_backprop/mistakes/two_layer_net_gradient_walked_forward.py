"""
question = "two_layer_net.gradient"
en = "The gradient enters the first layer first. It comes from the loss, so the walk begins at the other end."
ko = "기울기가 첫 번째 계층부터 들어갑니다. 기울기는 손실에서 오니 반대쪽 끝에서 출발해야 합니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in self.layers.values():
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
