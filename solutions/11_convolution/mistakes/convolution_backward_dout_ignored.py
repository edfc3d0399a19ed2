"""
question = "convolution.backward"
en = "It computes as if every gradient from above were 1. dout has to go into dW, db and dx."
ko = "위에서 온 기울기가 모두 1인 것처럼 계산합니다. dW, db, dx 모두에 dout이 들어가야 합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = np.ones(dout.size).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
