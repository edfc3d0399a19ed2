"""
question = "gradient"
note = "a reversed list, and six lines of collecting, as in chapter 7"
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        flowing = self.last_layer.backward(1)
        backwards = list(self.layers.values())
        backwards.reverse()
        for node in backwards:
            flowing = node.backward(flowing)
        found = {}
        found["W1"], found["b1"] = self.layers["Conv1"].dW, self.layers["Conv1"].db
        found["W2"], found["b2"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        found["W3"], found["b3"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        return found
