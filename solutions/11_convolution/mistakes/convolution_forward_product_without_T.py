"""
question = "convolution.forward"
en = "The filters still lie in rows. For the product with the windows each filter has to be a column."
ko = "필터가 아직 행으로 놓여 있습니다. 윈도우 행렬과 곱하려면 필터 하나가 한 열이 되어야 합니다."
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
        out = np.dot(col, self.W.reshape(FN, -1)) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
