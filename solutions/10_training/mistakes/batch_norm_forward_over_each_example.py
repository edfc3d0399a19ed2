"""
question = "batch_norm.forward"
en = "Mean and variance are taken over the features of one example. Each feature should be compared with itself, in the other examples of the batch."
ko = "한 데이터의 특징들에 대해 평균과 분산을 구했습니다. 특징마다 배치의 다른 데이터들과 비교해야 합니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu = x.mean(axis=1, keepdims=True)
            var = x.var(axis=1, keepdims=True)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * x.mean(axis=0)
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * x.var(axis=0)
        else:
            mu, var = self.running_mean, self.running_var
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
