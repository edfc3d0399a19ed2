"""
question = "gradient"
en = "All six have the opposite sign. The gradient points to where the loss grows; the optimizer subtracts it."
ko = "여섯 개 모두 부호가 반대입니다. 기울기는 손실이 커지는 쪽을 가리키고, 빼는 일은 옵티마이저가 합니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(-1)
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
