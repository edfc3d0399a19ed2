"""
question = "init"
note = "the six layers in a list; pooling before the first Relu, which is the same; a generator of its own"
"""

import numpy as np
from layers import Affine, Convolution, Pooling, Relu, SoftmaxWithLoss


class SimpleConvNet:
    def __init__(
        self,
        input_dim=(1, 28, 28),
        conv_param=None,  # what is left out has its default
        hidden_size=100,
        output_size=10,
        weight_init_std=0.01,
    ):
        chosen = {"filter_num": 30, "filter_size": 5, "pad": 0, "stride": 1} | (conv_param or {})
        count, width, pad, step = (chosen[key] for key in ("filter_num", "filter_size", "pad", "stride"))
        channels, side = input_dim[:2]
        places = len(range(0, side + 2 * pad - width + 1, step)) // 2
        rng = np.random.default_rng()
        self.params = {
            "W1": rng.normal(scale=weight_init_std, size=(count, channels, width, width)),
            "W2": rng.normal(scale=weight_init_std, size=(count * places * places, hidden_size)),
            "W3": rng.normal(scale=weight_init_std, size=(hidden_size, output_size)),
            "b1": np.zeros(count),
            "b2": np.zeros(hidden_size),
            "b3": np.zeros(output_size),
        }
        p = self.params
        self.owners = [Convolution(p["W1"], p["b1"], step, pad), Affine(p["W2"], p["b2"]), Affine(p["W3"], p["b3"])]
        conv, hidden, last = self.owners
        self.layers = [conv, Pooling(2, 2, stride=2), Relu(), hidden, Relu(), last]
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1.0)
        for layer in self.layers[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for place, owner in enumerate(self.owners):
            grads[f"W{place + 1}"], grads[f"b{place + 1}"] = owner.dW, owner.db
        return grads
