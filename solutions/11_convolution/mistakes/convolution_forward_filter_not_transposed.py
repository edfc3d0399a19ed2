"""
question = "convolution.forward"
en = "The filters are reshaped to (C*FH*FW, FN) directly. That fits the product but mixes the filters: first one row per filter, then transpose."
ko = "필터를 곧바로 (C*FH*FW, FN)으로 reshape했습니다. 행렬 곱은 되지만 필터끼리 값이 섞입니다. 필터마다 한 행으로 편 다음 전치해야 합니다."
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
        col_W = self.W.reshape(-1, FN)
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
