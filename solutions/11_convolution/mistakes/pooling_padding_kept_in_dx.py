"""
question = "pooling.padding"
en = "dx still has the padding round it. It should have the shape of x."
ko = "dx에 패딩이 그대로 남아 있습니다. dx의 형상은 x와 같아야 합니다."
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
        height, width = self.x.shape[2] + 2 * self.pad, self.x.shape[3] + 2 * self.pad
        return col2im(dcol, (N, C, height, width), self.pool_h, self.pool_w, self.stride)
