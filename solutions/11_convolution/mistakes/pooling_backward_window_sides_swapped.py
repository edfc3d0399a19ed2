"""
question = "pooling.backward"
en = "The window lies on its side on the way back. Square windows hide the slip."
ko = "되돌릴 때 윈도우의 높이와 너비가 서로 바뀌었습니다. 정사각형 윈도우에서는 드러나지 않습니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout
        dmax = dmax.reshape(-1, self.pool_w, self.pool_h).transpose(0, 2, 1)
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
