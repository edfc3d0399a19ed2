"""
question = "convolution.forward"
en = "The layer's padding is never used, so the result is too small."
ko = "계층의 패딩을 사용하지 않아서 결과가 너무 작습니다."
"""

import numpy as np
from util import im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = (H - FH) // self.stride + 1
        out_w = (W - FW) // self.stride + 1
        col = im2col(
            x[:, :, : FH + (H - FH) // self.stride * self.stride, : FW + (W - FW) // self.stride * self.stride],
            FH,
            FW,
            self.stride,
        )
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
