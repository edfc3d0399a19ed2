"""
question = "numerical_gradient"
note = "differences to one side with the book's step: off in the fifth digit after the point, which the handout allows"
"""

import numpy as np


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        h, here = 1e-4, self.loss(x, t)
        grads = {key: np.zeros_like(value) for key, value in self.params.items()}
        for key, value in self.params.items():
            for index in np.ndindex(value.shape):
                before = value[index]
                value[index] = before + h
                grads[key][index] = (self.loss(x, t) - here) / h
                value[index] = before
        return grads
