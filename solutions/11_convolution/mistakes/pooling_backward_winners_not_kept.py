"""
question = "pooling.backward"
en = "forward does not keep where the winners stood, so backward has nothing to go by."
ko = "forward에서 최댓값의 위치를 저장하지 않아서 backward가 사용할 정보가 없습니다."
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
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
