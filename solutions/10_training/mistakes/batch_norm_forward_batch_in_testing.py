"""
question = "batch_norm.forward"
en = "In testing it still looks at the batch. Then an answer depends on who else is in the batch, and a single example has no spread at all."
ko = "시험할 때도 배치의 통계를 씁니다. 그러면 함께 들어온 데이터에 따라 답이 달라지고, 데이터가 하나뿐이면 분산이 0이 됩니다."
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
            mu, var = x.mean(axis=0), x.var(axis=0)
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta
