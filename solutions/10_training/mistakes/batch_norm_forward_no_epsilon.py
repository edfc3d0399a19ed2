"""
question = "batch_norm.forward"
en = "Without a tiny number under the root, a feature that is the same everywhere is 0 divided by 0, which is nan."
ko = "루트 안에 아주 작은 수가 없어서, 값이 모두 같은 특징에서 0을 0으로 나누어 nan이 됩니다."
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
        self.std = np.sqrt(var)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
