"""
question = "pooling.backward"
en = "col2im is not told about the stride that forward used."
ko = "순전파에서 쓴 스트라이드를 col2im에 넘기지 않았습니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, pad=self.pad)
