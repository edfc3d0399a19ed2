"""
question = "batch_norm.backward"
en = "dgamma and dbeta are means over the batch. gamma and beta served all N examples, and all N contributions add up."
ko = "dgamma와 dbeta를 배치의 평균으로 구했습니다. gamma와 beta는 데이터 N개 모두에 쓰였으므로 N개의 몫을 더해야 합니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.mean(dout, axis=0)
        self.dgamma = np.mean(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0) - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
