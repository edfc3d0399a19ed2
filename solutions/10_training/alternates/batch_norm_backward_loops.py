"""
question = "batch_norm.backward"
note = "numbers one by one, with what backward needs computed anew from the input that was kept"
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        self.seen = x.copy()
        if train_flg:
            mean, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mean, var = self.running_mean, self.running_var
        return self.gamma * (x - mean) / np.sqrt(var + 1e-8) + self.beta

    def backward(self, dout):
        rows, features = self.seen.shape
        dx, self.dgamma, self.dbeta = np.zeros((rows, features)), np.zeros(features), np.zeros(features)
        for d in range(features):
            column = self.seen[:, d]
            spread = np.sqrt(np.var(column) + 1e-8)
            normal = (column - np.mean(column)) / spread
            for n in range(rows):
                self.dgamma[d] += normal[n] * dout[n, d]
                self.dbeta[d] += dout[n, d]
            for n in range(rows):
                rest = (self.dbeta[d] + normal[n] * self.dgamma[d]) / rows
                dx[n, d] = self.gamma[d] * (dout[n, d] - rest) / spread
        return dx
