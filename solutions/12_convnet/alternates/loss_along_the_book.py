"""
question = "loss"
note = "two lines, as in chapter 7"
"""


class SimpleConvNet:
    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)
