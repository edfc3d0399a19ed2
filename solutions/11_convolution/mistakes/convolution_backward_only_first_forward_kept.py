"""
question = "convolution.backward"
en = "forward remembers its input only the first time, so backward belongs to an old batch."
ko = "forward가 처음 한 번만 입력을 기억합니다. 그래서 backward가 예전 배치를 사용합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out_w = conv_output_size(W, FW, self.stride, self.pad)
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        if self.x is None:
            self.x = x
            self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
