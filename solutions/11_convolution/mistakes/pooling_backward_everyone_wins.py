"""
question = "pooling.backward"
en = "Every cell of a window gets the whole gradient. Only the largest had a say in the output."
ko = "윈도우의 모든 칸이 기울기를 받습니다. 출력에 영향을 준 것은 가장 큰 칸 하나뿐입니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[:] = dout[:, np.newaxis]
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
