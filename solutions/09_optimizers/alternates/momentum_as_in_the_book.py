"""
question = "momentum"
note = "as chapter 6 does it: velocities made in the first call, a new array in each step"
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {name: np.zeros_like(array) for name, array in params.items()}
        for name, slope in grads.items():
            self.v[name] = self.v[name] * self.momentum - slope * self.lr
            params[name] += self.v[name]
