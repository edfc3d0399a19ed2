"""
question = "pooling.backward"
en = "Every winner gets 1. It should get the gradient that arrived for its window."
ko = "최댓값 칸마다 1을 넣었습니다. 그 윈도우로 들어온 기울기를 넣어야 합니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = 1
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
