"""
question = "gradient"
en = "What a layer's backward returns is dropped, so every layer is fed with the gradient of the scores."
ko = "각 계층의 backward가 돌려준 값을 버려서, 모든 계층이 점수의 기울기를 똑같이 받습니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            layer.backward(dout)
        return {
            "W1": self.layers["Conv1"].dW,
            "b1": self.layers["Conv1"].db,
            "W2": self.layers["Affine1"].dW,
            "b2": self.layers["Affine1"].db,
            "W3": self.layers["Affine2"].dW,
            "b3": self.layers["Affine2"].db,
        }
