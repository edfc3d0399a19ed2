"""
question = "average_pooling"
en = "forward remembers the shape of its input only the first time, so backward belongs to an old batch."
ko = "forward가 처음 한 번만 입력의 형상을 기억합니다. 그래서 backward가 예전 배치를 기준으로 계산합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = self.x_shape or x.shape
        return np.mean(col, axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
