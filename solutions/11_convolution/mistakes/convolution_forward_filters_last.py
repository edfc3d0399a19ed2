"""
question = "convolution.forward"
en = "The filters are the last axis of the result. The order is (N, FN, OH, OW)."
ko = "결과에서 필터 축이 맨 뒤에 있습니다. 순서는 (N, FN, OH, OW)여야 합니다."
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
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN)
