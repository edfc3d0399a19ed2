"""
question = "pooling.forward"
en = "It keeps the largest magnitude, so -9 becomes 9 and wins against 5. The largest value is asked."
ko = "절댓값이 가장 큰 값을 남겨서 -9가 9로 바뀌어 5를 이깁니다. 부호까지 포함해 가장 큰 값을 구해야 합니다."
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
        self.arg_max = np.argmax(np.abs(col), axis=1)
        out = np.max(np.abs(col), axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
