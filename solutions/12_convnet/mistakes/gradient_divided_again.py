"""
question = "gradient"
en = "The gradients are divided by the number of images once more. The last layer has done that."
ko = "기울기를 이미지 수로 한 번 더 나누었습니다. 그것은 마지막 계층이 이미 한 일입니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1) / len(x)
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
