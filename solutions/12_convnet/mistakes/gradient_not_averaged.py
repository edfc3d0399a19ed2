"""
question = "gradient"
en = "These are slopes of the summed loss: every number is too large by the number of images."
ko = "배치 손실의 합에 대한 기울기입니다. 모든 값이 이미지 수만큼 배로 큽니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1) * len(x)
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
