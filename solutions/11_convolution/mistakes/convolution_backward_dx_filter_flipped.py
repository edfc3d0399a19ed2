"""
question = "convolution.backward"
en = "The filter is turned by half a turn on the way to dx. That belongs to another way of computing dx; col2im puts the values into place already."
ko = "dx를 구할 때 필터를 180도 돌렸습니다. 그것은 다른 계산 방법에서 쓰는 것이고, 여기서는 col2im이 이미 값을 제자리에 놓아 줍니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.W[:, :, ::-1, ::-1].reshape(FN, -1))
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
