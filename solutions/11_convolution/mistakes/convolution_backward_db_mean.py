"""
question = "convolution.backward"
en = "db is the mean over images and positions. The bias reached every one of them, so their gradients add up."
ko = "db를 이미지와 위치에 대한 평균으로 구했습니다. 편향은 그 모든 곳에 더해졌으므로 기울기를 합해야 합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.mean(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
