"""
question = "convolution.backward"
en = "backward changes the filters. It should only say how they ought to change; the optimizer does the rest, and dx needs the filters that forward used."
ko = "backward가 필터를 직접 바꿉니다. backward는 기울기만 알려 주고, 갱신은 옵티마이저가 합니다. dx에는 순전파에서 쓴 필터가 필요합니다."
"""

import numpy as np
from util import col2im


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        self.W -= 0.1 * self.dW
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
