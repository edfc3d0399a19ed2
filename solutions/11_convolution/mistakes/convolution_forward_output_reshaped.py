"""
question = "convolution.forward"
en = "It reshapes straight to (N, FN, OH, OW). The rows of the product run through positions and its columns through filters, so the values land in wrong places: the axes have to be exchanged."
ko = "곧바로 (N, FN, OH, OW)로 reshape했습니다. 행렬 곱의 행은 위치, 열은 필터이므로 값이 엉뚱한 곳에 놓입니다. 축의 순서를 바꿔야 합니다."
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
        return out.reshape(N, FN, out_h, out_w)
