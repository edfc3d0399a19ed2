"""
question = "convolution.backward"
en = "The gradient of the filters has one column per filter and is reshaped as it is. First it has to get one row per filter."
ko = "필터의 기울기는 필터마다 한 열인데 그대로 reshape했습니다. 먼저 필터마다 한 행이 되도록 전치해야 합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
