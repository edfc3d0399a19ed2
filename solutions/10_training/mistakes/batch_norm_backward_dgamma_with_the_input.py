"""
question = "batch_norm.backward"
en = "dgamma multiplies dout by x as it came in. gamma was multiplied by something else in forward."
ko = "dgamma에서 dout에 처음 들어온 x를 곱했습니다. 순전파에서 gamma와 곱해진 것은 다른 값입니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        mu, var = (x.mean(axis=0), x.var(axis=0)) if train_flg else (self.running_mean, self.running_var)
        if train_flg:
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        self.x, self.std = x, np.sqrt(var + 10e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.x * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0) - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
