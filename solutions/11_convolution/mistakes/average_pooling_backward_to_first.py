"""
question = "average_pooling"
en = "backward hands the gradient to one cell of the window. All cells have an equal part in the mean."
ko = "backward에서 윈도우의 한 칸에만 기울기를 넘겨줍니다. 모든 칸이 평균에 똑같이 기여합니다."
"""

import numpy as np
from util import col2im


class AveragePooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        pool_size = self.pool_h * self.pool_w
        shares = dout.transpose(0, 2, 3, 1).reshape(-1, 1) / pool_size
        windows = np.zeros((dout.size, pool_size))
        windows[:, :1] = pool_size * shares
        dcol = windows.reshape(N * out_h * out_w, C * pool_size)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
