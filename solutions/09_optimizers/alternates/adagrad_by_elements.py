"""
question = "adagrad"
note = "every number by itself with math.sqrt, and a branch instead of an epsilon"
"""

import math

import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.sums = {}

    def update(self, params, grads):
        for key, param in params.items():
            sums = self.sums.setdefault(key, np.zeros(param.shape))
            for place, g in np.ndenumerate(grads[key]):
                sums[place] += g * g
                if sums[place] > 0:
                    param[place] -= self.lr * g / math.sqrt(sums[place])
