"""
question = "gradient"
en = "It goes backward without having gone forward: the layers remember an older batch, or nothing at all."
ko = "순전파 없이 역전파부터 합니다. 계층은 예전 배치를 기억하고 있거나 아무것도 기억하지 못합니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        dout = self.last_layer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        return {
            "W1": self.layers["Conv1"].dW,
            "b1": self.layers["Conv1"].db,
            "W2": self.layers["Affine1"].dW,
            "b2": self.layers["Affine1"].db,
            "W3": self.layers["Affine2"].dW,
            "b3": self.layers["Affine2"].db,
        }
