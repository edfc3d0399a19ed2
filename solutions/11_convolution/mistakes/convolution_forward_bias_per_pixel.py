"""
question = "convolution.forward"
en = "The bias is added along the last axis of the finished result, one per column of pixels. There is one per filter."
ko = "완성된 결과의 마지막 축을 따라 편향을 더해서, 픽셀의 열마다 편향이 하나씩 붙습니다. 편향은 필터마다 하나입니다."
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
        out = np.dot(col, col_W)
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2) + self.b
