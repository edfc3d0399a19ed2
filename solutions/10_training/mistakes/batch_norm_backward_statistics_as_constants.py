"""
question = "batch_norm.backward"
en = "dx takes mean and variance for constants. But both are made of x, so x reaches the output by three roads, and two are missing here."
ko = "dx에서 평균과 분산을 상수로 보았습니다. 둘 다 x로 만든 값이어서 x는 세 갈래 길로 출력에 닿는데, 두 갈래가 빠졌습니다."
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return dxn / self.std
