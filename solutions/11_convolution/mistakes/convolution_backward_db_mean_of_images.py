"""
question = "convolution.backward"
en = "db is divided by the number of images. Whether the loss is a mean has been settled further up: dout knows it already."
ko = "db를 이미지 수로 나누었습니다. 손실이 평균인지 여부는 이미 dout에 반영되어 있습니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0) / self.x.shape[0]
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
