"""
question = "pooling.backward"
en = "forward remembers its input and winners only the first time, so backward belongs to an old batch."
ko = "forward가 처음 한 번만 입력과 최댓값 위치를 기억합니다. 그래서 backward가 예전 배치를 사용합니다."
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
        if self.x is None:
            self.x = x
            self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
