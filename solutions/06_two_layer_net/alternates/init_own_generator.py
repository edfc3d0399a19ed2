"""
question = "init"
note = "a generator of its own for each network, and an ordered dict"
"""

import numpy as np

from collections import OrderedDict


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        chance = np.random.default_rng()
        self.params = OrderedDict()
        self.params["b1"] = np.full(hidden_size, 0.0)
        self.params["b2"] = np.full(output_size, 0.0)
        self.params["W1"] = chance.normal(scale=weight_init_std, size=(input_size, hidden_size))
        self.params["W2"] = chance.normal(scale=weight_init_std, size=(hidden_size, output_size))
