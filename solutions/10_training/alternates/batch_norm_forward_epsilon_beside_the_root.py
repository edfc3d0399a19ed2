"""
question = "batch_norm.forward"
note = "epsilon of 1e-5 beside the root, averages moved by increments, means by np.einsum"
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        mean, var = self.running_mean, self.running_var
        if train_flg:
            mean = np.einsum("nd->d", x) / len(x)
            var = np.einsum("nd,nd->d", x - mean, x - mean) / len(x)
            share = 1 - self.momentum
            self.running_mean = self.running_mean + share * (mean - self.running_mean)
            self.running_var = self.running_var + share * (var - self.running_var)
        self.std = var**0.5 + 1e-5
        self.xn = (x - mean) / self.std
        return self.beta + self.xn * self.gamma
