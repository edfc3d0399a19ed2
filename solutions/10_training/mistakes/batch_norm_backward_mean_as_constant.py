"""
question = "batch_norm.backward"
en = "The road by way of the variance is there, the one by way of the mean is not: the columns of dx do not add up to 0."
ko = "분산을 거치는 길은 있는데 평균을 거치는 길이 빠졌습니다. 그래서 dx의 열을 더해도 0이 되지 않습니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
