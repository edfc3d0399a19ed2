"""
question = "gradient"
en = "The way back begins with the loss itself. It should begin with how much the loss changes when the loss changes: that is 1."
ko = "역전파를 손실값으로 시작합니다. 손실이 변할 때 손실이 얼마나 변하는지, 곧 1로 시작해야 합니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        dout = self.last_layer.backward(self.loss(x, t))
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
