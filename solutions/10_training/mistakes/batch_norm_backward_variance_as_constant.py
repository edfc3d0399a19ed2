"""
question = "batch_norm.backward"
en = "The road by way of the mean is there, the one by way of the variance is not."
ko = "평균을 거치는 길은 있는데 분산을 거치는 길이 빠졌습니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0)) / self.std
