"""
question = "convolution.backward"
en = "dW and db are added to those of the step before. Each backward sets them anew."
ko = "이전 단계의 dW와 db에 계속 더하고 있습니다. backward를 호출할 때마다 새로 구해야 합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0) + (0 if self.db is None else self.db)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW) + (0 if self.dW is None else self.dW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
