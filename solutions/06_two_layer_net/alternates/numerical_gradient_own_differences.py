"""
question = "numerical_gradient"
note = "central differences of its own, on flat views, there and back, into an ordered dict"
"""

import numpy as np

from collections import OrderedDict


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        h = 1e-5
        grads = OrderedDict()
        for key, value in self.params.items():
            flat, slopes = value.reshape(-1), []
            for i in range(flat.size):
                flat[i] += h
                above = self.loss(x, t)
                flat[i] -= 2 * h
                below = self.loss(x, t)
                flat[i] += h
                slopes.append((above - below) / (2 * h))
            grads[key] = np.array(slopes).reshape(value.shape)
        return grads
