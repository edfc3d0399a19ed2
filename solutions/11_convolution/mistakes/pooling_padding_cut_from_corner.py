"""
question = "pooling.padding"
en = "dx is cut from the corner of the padded image. The image itself begins behind the padding."
ko = "dx를 패딩한 이미지의 왼쪽 위 모서리부터 잘랐습니다. 원래 이미지는 패딩 다음 칸부터 시작합니다."
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
        _, _, H, W = self.x.shape
        padded = (N, C, H + 2 * self.pad, W + 2 * self.pad)
        return col2im(dcol, padded, self.pool_h, self.pool_w, self.stride)[:, :, :H, :W]
