"""
question = "convolution.forward"
en = "The sizes come from / and are floats such as 5.0. A shape has to be made of whole numbers."
ko = "크기를 / 로 계산해서 5.0 같은 float이 되었습니다. 배열의 형상에는 정수가 필요합니다."
"""

import numpy as np
from util import im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = 1 + (H + 2 * self.pad - FH) / self.stride
        out_w = 1 + (W + 2 * self.pad - FW) / self.stride
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
