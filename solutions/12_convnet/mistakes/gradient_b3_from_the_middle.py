"""
question = "gradient"
en = "Under the name of the last bias lies the gradient of another layer's bias. Check each line where the six are collected."
ko = "마지막 편향의 이름 아래에 다른 계층의 편향 기울기가 들어 있습니다. 여섯 개를 모으는 줄을 하나씩 확인해 보세요."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        return {
            "W1": self.layers["Conv1"].dW,
            "b1": self.layers["Conv1"].db,
            "W2": self.layers["Affine1"].dW,
            "b2": self.layers["Affine1"].db,
            "W3": self.layers["Affine2"].dW,
            "b3": self.layers["Affine1"].db,
        }
