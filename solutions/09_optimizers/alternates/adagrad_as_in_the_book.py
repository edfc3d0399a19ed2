"""
question = "adagrad"
note = "as chapter 6 does it: sums made in the first call, epsilon of 1e-7 beside the root"
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {name: np.zeros_like(array) for name, array in params.items()}
        for name, slope in grads.items():
            self.h[name] += slope * slope
            params[name] -= self.lr * slope / (np.sqrt(self.h[name]) + 1e-7)
