"""
question = "batch_norm.forward"
en = "Testing moves the running averages as well, so the network changes while it is being examined."
ko = "시험할 때도 이동평균이 바뀝니다. 그러면 평가하는 동안 신경망이 달라집니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        mu, var = (x.mean(axis=0), x.var(axis=0)) if train_flg else (self.running_mean, self.running_var)
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * x.mean(axis=0)
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * x.var(axis=0)
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
