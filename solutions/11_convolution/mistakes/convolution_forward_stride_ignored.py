"""
question = "convolution.forward"
en = "The layer's stride is never used, so the filters move one cell at a time."
ko = "계층의 스트라이드를 사용하지 않아서 필터가 항상 한 칸씩 움직입니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, 1, self.pad)
        out_w = conv_output_size(W, FW, 1, self.pad)
        col = im2col(x, FH, FW, 1, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
