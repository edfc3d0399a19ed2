"""
question = "batch_norm.forward"
en = "gamma and beta have changed places: it stretches by the shift and shifts by the stretch."
ko = "gamma와 beta의 자리가 바뀌었습니다. 확대해야 할 값으로 이동하고 이동해야 할 값으로 확대합니다."
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
        self.std = np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.beta * self.xn + self.gamma
