"""
question = "two_layer_net.gradient"
en = "Only predict runs before the walk back, so that the last layer has nothing that it could remember."
ko = "역전파 전에 predict만 호출해서 마지막 계층이 기억하는 것이 없습니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.predict(x)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
