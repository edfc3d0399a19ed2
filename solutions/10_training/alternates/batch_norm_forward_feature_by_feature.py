"""
question = "batch_norm.forward"
note = "one feature after the other with the statistics module, and a floor in place of an epsilon"
"""

import statistics

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        self.running_mean = np.array(self.running_mean, dtype=float)
        self.running_var = np.array(self.running_var, dtype=float)
        self.xn, self.std = np.zeros(x.shape), np.zeros(x.shape[1])
        for d, column in enumerate(x.T):
            mean, var = self.running_mean[d], self.running_var[d]
            if train_flg:
                mean, var = statistics.fmean(column), statistics.pvariance(column.tolist())
                self.running_mean[d] = self.momentum * self.running_mean[d] + (1 - self.momentum) * mean
                self.running_var[d] = self.momentum * self.running_var[d] + (1 - self.momentum) * var
            self.std[d] = max(var, 1e-8) ** 0.5
            self.xn[:, d] = (column - mean) / self.std[d]
        return self.gamma * self.xn + self.beta
