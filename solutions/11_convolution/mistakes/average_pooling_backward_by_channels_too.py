"""
question = "average_pooling"
en = "backward divides by the number of channels as well. Each channel has its own mean."
ko = "backward에서 채널 수로도 나누었습니다. 평균은 채널마다 따로 구한 것입니다."
"""

import numpy as np
from util import col2im


class AveragePooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        pool_size = self.pool_h * self.pool_w
        shares = dout.transpose(0, 2, 3, 1).reshape(-1, 1) / (C * pool_size)
        dcol = np.repeat(shares, pool_size, axis=1).reshape(N * out_h * out_w, C * pool_size)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
