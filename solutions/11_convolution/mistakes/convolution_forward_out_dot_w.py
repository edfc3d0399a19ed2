"""
question = "convolution.forward"
en = "out.w = ... sets an attribute of something called out, which does not exist yet. The name that is meant has an underscore."
ko = "out.w = ... 은 아직 존재하지 않는 out의 속성에 값을 넣으려 합니다. 점이 아니라 밑줄을 쓴 변수 이름이어야 합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out.w = conv_output_size(W, FW, self.stride, self.pad)
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
