"""
question = "two_layer_net.predict"
note = "a list under another name, with a gradient that walks over it"
"""

import functools

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        rng = np.random.default_rng()
        shapes = {"W1": (input_size, hidden_size), "W2": (hidden_size, output_size)}
        self.params = {key: weight_init_std * rng.standard_normal(shape) for key, shape in shapes.items()}
        self.params["b1"], self.params["b2"] = np.zeros(hidden_size), np.zeros(output_size)
        first = Affine(self.params["W1"], self.params["b1"])
        second = Affine(self.params["W2"], self.params["b2"])
        self.chain = [first, Relu(), second]
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        return functools.reduce(lambda batch, layer: layer.forward(batch), self.chain, x)

    def gradient(self, x, t):
        self.loss(x, t)
        functools.reduce(lambda dout, layer: layer.backward(dout), self.chain[::-1], self.lastLayer.backward())
        first, _, second = self.chain
        return dict(W1=first.dW, b1=first.db, W2=second.dW, b2=second.db)
