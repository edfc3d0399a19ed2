"""
question = "two_layer_net.gradient"
en = "All gradients are divided by the size of the batch once more. The last layer has done that."
ko = "모든 기울기를 배치 크기로 한 번 더 나누었습니다. 그것은 마지막 계층이 이미 한 일입니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        found = {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
        return {key: value / len(x) for key, value in found.items()}
