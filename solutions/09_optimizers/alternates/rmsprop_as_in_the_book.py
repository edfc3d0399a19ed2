"""
question = "rmsprop"
note = "as chapter 6 does it: averages made in the first call, faded and refilled in place"
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {name: np.zeros_like(array) for name, array in params.items()}
        for name, slope in grads.items():
            self.h[name] *= self.decay_rate
            self.h[name] += slope * slope * (1 - self.decay_rate)
            params[name] -= self.lr * slope / (np.sqrt(self.h[name]) + 1e-7)
