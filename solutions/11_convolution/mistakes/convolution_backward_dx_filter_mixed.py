"""
question = "convolution.backward"
en = "On the way to dx the filters are reshaped in the wrong order, so values of different filters are mixed. Take the matrix that forward used."
ko = "dx를 구할 때 필터를 잘못된 순서로 reshape 해서 서로 다른 필터의 값이 섞였습니다. 순전파에서 쓴 행렬을 전치해서 쓰세요."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.W.reshape(-1, FN).T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
