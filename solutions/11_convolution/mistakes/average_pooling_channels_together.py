"""
question = "average_pooling"
en = "The mean is taken over all channels of a window at once. Every channel has a mean of its own."
ko = "윈도우의 모든 채널을 합쳐서 평균을 구했습니다. 평균은 채널마다 따로 구해야 합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        self.x_shape = x.shape
        return np.mean(col, axis=1).reshape(N, out_h, out_w, -1).transpose(0, 3, 1, 2)
