"""
question = "batch_norm.backward"
en = "In dx the two corrections are sums over the batch. Each example has only one N-th of a mean in its hand, so they should be N times smaller."
ko = "dx에서 빼는 두 항이 배치의 합입니다. 데이터 하나는 평균에 1/N만큼만 영향을 주므로 N으로 나누어야 합니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.sum(axis=0) - self.xn * np.sum(dxn * self.xn, axis=0)) / self.std
