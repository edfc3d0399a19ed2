"""
question = "two_layer_net.predict"
note = "np.random.normal, a loop over the layers' numbers, and the calls nested"
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params, self.layers = {}, {}
        sizes = [input_size, hidden_size, output_size]
        for number in (1, 2):
            before, after = sizes[number - 1], sizes[number]
            W, b = np.random.normal(0.0, weight_init_std, (before, after)), np.zeros(after)
            self.params |= {f"W{number}": W, f"b{number}": b}
            self.layers[f"Affine{number}"] = Affine(W, b)
            if number == 1:
                self.layers["Relu1"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        lower, gate, upper = self.layers.values()
        return upper.forward(gate.forward(lower.forward(x)))
