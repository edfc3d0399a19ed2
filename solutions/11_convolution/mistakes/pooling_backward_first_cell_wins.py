"""
question = "pooling.backward"
en = "The gradient always goes to the first cell of a window. It belongs to the cell that was the largest."
ko = "기울기를 항상 윈도우의 첫 칸에 넣었습니다. 가장 컸던 칸으로 가야 합니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[:, 0] = dout
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
