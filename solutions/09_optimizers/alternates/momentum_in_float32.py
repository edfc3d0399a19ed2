"""
question = "momentum"
note = "velocities of single precision, updated in place"
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {key: np.zeros(param.shape, dtype=np.float32) for key, param in params.items()}
        for key in params:
            self.v[key] *= self.momentum
            self.v[key] -= (self.lr * grads[key]).astype(np.float32)
            params[key] += self.v[key]
