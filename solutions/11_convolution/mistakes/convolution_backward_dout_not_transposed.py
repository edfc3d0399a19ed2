"""
question = "convolution.backward"
en = "dout is reshaped to one column per filter without moving the axis of the filters to the end first, so filters and positions get mixed."
ko = "필터 축을 맨 뒤로 옮기지 않고 dout을 reshape했습니다. 필터와 위치의 값이 섞여 버립니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
