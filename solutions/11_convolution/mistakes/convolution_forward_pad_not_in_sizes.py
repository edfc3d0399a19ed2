"""
question = "convolution.forward"
en = "im2col pads the images, but the sizes of the result are counted without the padding."
ko = "im2col은 패딩을 적용하지만, 출력 크기는 패딩 없이 계산했습니다."
"""

import numpy as np
from util import im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = (H - FH) // self.stride + 1
        out_w = (W - FW) // self.stride + 1
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
