"""
question = "convolution.backward"
en = "db keeps one row per image. The bias is the same for all images, so they add up too."
ko = "db에 이미지마다 한 행이 남아 있습니다. 편향은 모든 이미지에 똑같이 쓰이므로 이미지에 대해서도 더해야 합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout.reshape(self.x.shape[0], -1, FN), axis=1)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
