"""
question = "batch_norm.backward"
en = "gamma is missing in dx. In forward, everything on the way from x to the output was multiplied by it."
ko = "dx에 gamma가 빠졌습니다. 순전파에서 x에서 출력으로 가는 값에는 모두 gamma가 곱해졌습니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = dout
        return (dxn - dxn.mean(axis=0) - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
