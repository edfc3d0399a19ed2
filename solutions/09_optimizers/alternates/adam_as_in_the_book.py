"""
question = "adam"
note = "as chapter 6 does it: one corrected learning rate a step, averages moved by increments, epsilon beside the root"
"""

import numpy as np


class Adam:
    def update(self, params, grads):
        if self.m is None:
            self.m = {name: np.zeros_like(array) for name, array in params.items()}
            self.v = {name: np.zeros_like(array) for name, array in params.items()}
        self.iter += 1
        rate = self.lr * np.sqrt(1 - self.beta2**self.iter) / (1 - self.beta1**self.iter)
        for name, slope in grads.items():
            self.m[name] += (slope - self.m[name]) * (1 - self.beta1)
            self.v[name] += (slope**2 - self.v[name]) * (1 - self.beta2)
            params[name] -= rate * self.m[name] / (np.sqrt(self.v[name]) + 1e-7)
