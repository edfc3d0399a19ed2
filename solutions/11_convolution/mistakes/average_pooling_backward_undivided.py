"""
question = "average_pooling"
en = "backward hands the whole gradient to every cell. Each cell has only a part in the mean."
ko = "backward에서 모든 칸에 기울기 전체를 넘겨줍니다. 한 칸이 평균에 기여하는 몫은 일부분입니다."
"""

import numpy as np
from util import col2im


class AveragePooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        pool_size = self.pool_h * self.pool_w
        shares = dout.transpose(0, 2, 3, 1).reshape(-1, 1)
        dcol = np.repeat(shares, pool_size, axis=1).reshape(N * out_h * out_w, C * pool_size)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
