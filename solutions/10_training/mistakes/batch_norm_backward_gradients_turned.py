"""
question = "batch_norm.backward"
en = "dgamma and dbeta have changed places."
ko = "dgamma와 dbeta가 서로 바뀌었습니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(self.xn * dout, axis=0)
        self.dgamma = np.sum(dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0) - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
