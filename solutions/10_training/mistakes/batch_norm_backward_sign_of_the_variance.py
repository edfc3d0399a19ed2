"""
question = "batch_norm.backward"
en = "The part that goes through the variance has the wrong sign: a larger spread makes the output smaller, not larger."
ko = "분산을 거치는 항의 부호가 반대입니다. 분산이 커지면 출력은 작아집니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0) + self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
