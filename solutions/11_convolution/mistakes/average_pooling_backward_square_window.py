"""
question = "average_pooling"
en = "backward divides by the height squared. The window need not be square."
ko = "backward에서 높이의 제곱으로 나누었습니다. 윈도우가 항상 정사각형인 것은 아닙니다."
"""

import numpy as np
from util import col2im


class AveragePooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        pool_size = self.pool_h * self.pool_w
        shares = dout.transpose(0, 2, 3, 1).reshape(-1, 1) / self.pool_h**2
        dcol = np.repeat(shares, pool_size, axis=1).reshape(N * out_h * out_w, C * pool_size)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
