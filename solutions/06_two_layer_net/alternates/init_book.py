"""
question = "init"
note = "along the lines of chapter 4: an empty dict that is filled entry by entry"
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        for layer, (rows, columns) in enumerate(((input_size, hidden_size), (hidden_size, output_size)), 1):
            self.params[f"W{layer}"] = np.random.randn(rows, columns) * weight_init_std
            self.params[f"b{layer}"] = np.zeros(columns)
