"""
question = "batch_norm.forward"
en = "Training leaves the running averages where they were, so testing divides by next to nothing."
ko = "훈련해도 이동평균이 처음 값 그대로여서, 시험할 때 0에 가까운 값으로 나눕니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu = x.mean(axis=0)
            var = x.var(axis=0)
        else:
            mu, var = self.running_mean, self.running_var
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
