"""
question = "batch_norm.forward"
en = "It divides by the variance. The spread of what comes out is 1 only if you divide by the standard deviation."
ko = "분산으로 나누었습니다. 표준편차로 나누어야 결과가 퍼진 정도가 1이 됩니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu = x.mean(axis=0)
            var = x.var(axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mu, var = self.running_mean, self.running_var
        self.std = var + 10e-7
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
