"""
question = "two_layer_net.gradient"
en = "Under b2 stands the gradient of the other bias: look at which layer each entry is taken from."
ko = "b2 자리에 다른 편향의 기울기가 들어 있습니다. 항목마다 어느 계층에서 가져왔는지 살펴보세요."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": lower.db}
