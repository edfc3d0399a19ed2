"""
question = "batch_norm.forward"
note = "along the lines of chapter 6: zeros made in the first call, centred values first, a private helper"
"""

import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean
        self.running_var = running_var

    def forward(self, x, train_flg=True):
        shape = x.shape
        return self.__flat(x.reshape(shape[0], -1), train_flg).reshape(*shape)

    def __flat(self, x, training):
        if self.running_mean is None:
            self.running_mean, self.running_var = np.zeros(x.shape[1]), np.zeros(x.shape[1])
        if training:
            middle = x.mean(axis=0)
            centred = x - middle
            spread = np.mean(centred * centred, axis=0)
            self.std = np.sqrt(spread + 10e-7)
            self.xn = centred / self.std
            keep, take = self.momentum, 1 - self.momentum
            self.running_mean = keep * self.running_mean + take * middle
            self.running_var = keep * self.running_var + take * spread
            normal = self.xn
        else:
            normal = (x - self.running_mean) / np.sqrt(self.running_var + 10e-7)
        return normal * self.gamma + self.beta
