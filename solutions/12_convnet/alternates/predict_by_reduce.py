"""
question = "predict"
note = "the layers folded over the batch"
"""

from functools import reduce


class SimpleConvNet:
    def predict(self, x):
        return reduce(lambda value, layer: layer.forward(value), self.layers.values(), x)
