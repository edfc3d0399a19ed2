"""
question = "pooling.forward"
en = "The maximum is taken over all channels of a window at once. Every channel has a maximum of its own."
ko = "윈도우의 모든 채널을 합쳐서 최댓값 하나를 구했습니다. 최댓값은 채널마다 따로 구해야 합니다."
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
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, -1).transpose(0, 3, 1, 2)
