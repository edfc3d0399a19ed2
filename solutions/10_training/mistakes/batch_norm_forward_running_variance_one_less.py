"""
question = "batch_norm.forward"
en = "The running average takes in a variance that divides by N - 1. It is to be the batch's own, which divides by N."
ko = "이동평균에는 N - 1로 나눈 분산을 넣고 있습니다. 배치를 정규화할 때와 똑같이 N으로 나눈 분산이어야 합니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * x.var(axis=0, ddof=1)
        else:
            mu, var = self.running_mean, self.running_var
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
