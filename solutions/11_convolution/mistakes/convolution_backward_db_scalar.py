"""
question = "convolution.backward"
en = "db adds up everything to one number. Each filter has its own bias, so the sum goes over images and positions only."
ko = "db를 숫자 하나로 모두 더했습니다. 편향은 필터마다 하나이므로 이미지와 위치에 대해서만 더해야 합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
