"""
question = "pooling.forward"
en = "It takes the mean of each window. Max pooling keeps the largest value."
ko = "윈도우의 평균을 구했습니다. 최대 풀링은 가장 큰 값을 남깁니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, constant_values=-np.inf)
        col = im2col(padded, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.mean(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
