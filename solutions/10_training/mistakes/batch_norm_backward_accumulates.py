"""
question = "batch_norm.backward"
en = "dgamma and dbeta grow with every call, since the new gradients are added to those of the call before."
ko = "dgamma와 dbeta에 이전 호출의 기울기가 계속 더해집니다. 호출할 때마다 새로 구하세요."
"""

import numpy as np


class BatchNormalization:
    dgamma = 0.0
    dbeta = 0.0

    def backward(self, dout):
        self.dbeta = self.dbeta + np.sum(dout, axis=0)
        self.dgamma = self.dgamma + np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0) - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
