"""
question = "average_pooling"
en = "dout is flattened with its channels in front of the positions, while the windows are sorted by position."
ko = "dout의 축 순서를 바꾸지 않고 펼쳤습니다. 윈도우는 위치 순서로 정렬되어 있습니다."
"""

import numpy as np
from util import col2im


class AveragePooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        pool_size = self.pool_h * self.pool_w
        shares = dout.reshape(-1, 1) / pool_size
        dcol = np.repeat(shares, pool_size, axis=1).reshape(N * out_h * out_w, C * pool_size)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
