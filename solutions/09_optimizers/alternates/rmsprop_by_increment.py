"""
question = "rmsprop"
note = "the average moves towards the new square; epsilon under the root"
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += (1 - self.decay_rate) * (grads[key] ** 2 - self.h[key])
            params[key] -= self.lr * grads[key] / np.sqrt(self.h[key] + 1e-8)
