"""
question = "two_layer_net.gradient"
note = "along the lines of the book: a reversed list of layers, dout starting from 1, entries filled one by one"
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)

        signal = self.lastLayer.backward(1)
        stack = list(self.layers.values())
        stack.reverse()
        for one in stack:
            signal = one.backward(signal)

        result = {}
        result["W1"] = self.layers["Affine1"].dW
        result["W2"] = self.layers["Affine2"].dW
        result["b1"] = self.layers["Affine1"].db
        result["b2"] = self.layers["Affine2"].db
        return result
