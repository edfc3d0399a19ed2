"""
question = "gradient"
en = "The gradient is sent through the layers from the first one on. What the loss says belongs to the last layer; the walk begins there."
ko = "기울기를 첫 계층부터 차례로 보내고 있습니다. 손실에서 온 기울기는 마지막 계층의 것이므로 거기서부터 거꾸로 가야 합니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in self.layers.values():
            dout = layer.backward(dout)
        return {
            "W1": self.layers["Conv1"].dW,
            "b1": self.layers["Conv1"].db,
            "W2": self.layers["Affine1"].dW,
            "b2": self.layers["Affine1"].db,
            "W3": self.layers["Affine2"].dW,
            "b3": self.layers["Affine2"].db,
        }
