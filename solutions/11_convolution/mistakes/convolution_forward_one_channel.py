"""
question = "convolution.forward"
en = "Only the first channel is looked at. A filter has a layer for every channel, and all of them add up."
ko = "첫 번째 채널만 보았습니다. 필터에는 채널마다 값이 있고, 모든 채널의 결과를 더해야 합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out_w = conv_output_size(W, FW, self.stride, self.pad)
        col = im2col(x[:, :1], FH, FW, self.stride, self.pad)
        col_W = self.W[:, :1].reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
