"""
question = "pooling.forward"
en = "The search for the largest value starts from 0, so a window of negative values gives 0."
ko = "최댓값을 0부터 찾기 시작해서, 음수만 있는 윈도우의 결과가 0이 됩니다."
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
        out = np.maximum(0, np.max(col, axis=1))
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
