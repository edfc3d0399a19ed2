"""
question = "convolution.forward"
en = "The shape of W is read as (FN, C, FW, FH). The height comes first; square filters hide the slip."
ko = "W의 형상을 (FN, C, FW, FH)로 읽었습니다. 높이가 먼저이며, 정사각형 필터에서는 이 실수가 드러나지 않습니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Convolution:
    def forward(self, x):
        FN, _, FW, FH = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out_w = conv_output_size(W, FW, self.stride, self.pad)
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
