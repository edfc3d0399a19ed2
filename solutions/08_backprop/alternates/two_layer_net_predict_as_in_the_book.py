"""
question = "two_layer_net.predict"
note = "along the lines of the book: dictionaries filled line by line, an OrderedDict of layers"
"""

from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        weights, self.layers = {}, OrderedDict()
        weights["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        weights["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        weights["b1"], weights["b2"] = np.zeros(hidden_size), np.zeros(output_size)
        self.params = weights
        self.layers["Affine1"] = Affine(weights["W1"], weights["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(weights["W2"], weights["b2"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for one in self.layers.values():
            x = one.forward(x)
        return x
