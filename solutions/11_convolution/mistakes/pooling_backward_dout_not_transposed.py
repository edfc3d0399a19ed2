"""
question = "pooling.backward"
en = "dout is flattened with its channels in front of the positions, while the windows are sorted by position. Channels and positions get mixed."
ko = "dout의 축 순서를 바꾸지 않고 펼쳤습니다. 윈도우는 위치 순서로 정렬되어 있으므로 채널과 위치가 섞입니다."
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
