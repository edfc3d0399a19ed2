"""
question = "pooling.forward"
en = "The layer's stride is never used, so the window moves one cell at a time."
ko = "계층의 스트라이드를 사용하지 않아서 윈도우가 항상 한 칸씩 움직입니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, 1, self.pad)
        out_w = conv_output_size(W, self.pool_w, 1, self.pad)
        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, constant_values=-np.inf)
        col = im2col(padded, self.pool_h, self.pool_w, 1)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
