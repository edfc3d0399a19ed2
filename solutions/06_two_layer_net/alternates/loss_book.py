"""
question = "loss"
note = "along the lines of chapter 4"
"""


class TwoLayerNet:
    def loss(self, x, t):
        prediction = self.predict(x)
        return cross_entropy_error(prediction, t)
