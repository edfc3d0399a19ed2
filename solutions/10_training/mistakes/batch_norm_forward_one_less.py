"""
question = "batch_norm.forward"
en = "The variance divides by N - 1. The batch is all there is here, so divide by N."
ko = "분산을 구할 때 N - 1로 나누었습니다. 여기서는 배치가 전부이므로 N으로 나눕니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu = x.mean(axis=0)
            var = x.var(axis=0, ddof=1)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mu, var = self.running_mean, self.running_var
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
