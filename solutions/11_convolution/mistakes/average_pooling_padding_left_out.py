"""
question = "average_pooling"
en = "Over the edge it divides by the cells of the image only. The handout counts the padding as zeros: every mean is over the whole window."
ko = "가장자리에서 이미지에 속한 칸의 수로만 나누었습니다. 패딩은 0으로 세고, 항상 윈도우 전체 칸 수로 나누어야 합니다."
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
        real = im2col(np.ones(x.shape), self.pool_h, self.pool_w, self.stride, self.pad)
        real = real.reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = x.shape
        return (np.sum(col, axis=1) / np.sum(real, axis=1)).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
