"""
question = "pooling.backward"
en = "The winner gets its gradient divided by the size of the window. That belongs to average pooling."
ko = "최댓값 칸에 기울기를 윈도우 크기로 나누어 넣었습니다. 나누는 것은 평균 풀링입니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout / (self.pool_h * self.pool_w)
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
