"""
question = "numerical_gradient"
note = "differences to one side with a small step, whose error is far below what the handout allows"
"""

import numpy as np


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        h, here = 1e-6, self.loss(x, t)
        grads = {key: np.zeros_like(value) for key, value in self.params.items()}
        for key, value in self.params.items():
            for index in np.ndindex(value.shape):
                before = value[index]
                value[index] = before + h
                grads[key][index] = (self.loss(x, t) - here) / h
                value[index] = before
        return grads
