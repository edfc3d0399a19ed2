"""
question = "pooling.forward"
en = "The maximum is taken over all windows instead of inside each window: the axis is the wrong one."
ko = "각 윈도우 안이 아니라 모든 윈도우에 걸쳐 최댓값을 구했습니다. axis를 다시 확인하세요."
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
        out = np.max(col, axis=0)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
