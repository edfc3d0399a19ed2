"""
question = "batch_norm.forward"
en = "momentum is the share of the old average, but here the new batch gets it: the averages jump to every batch."
ko = "momentum은 이전 평균이 차지하는 비율인데 새 배치에 곱했습니다. 그래서 이동평균이 배치마다 크게 흔들립니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu = x.mean(axis=0)
            var = x.var(axis=0)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mu
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * var
        else:
            mu, var = self.running_mean, self.running_var
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
