"""
question = "convolution.forward"
en = "The filter is turned by half a turn, as in the convolution of mathematics. In this course, as in nearly all of deep learning, it is applied as it is."
ko = "수학의 합성곱처럼 필터를 180도 돌려서 적용했습니다. 이 과목에서는 대부분의 딥러닝 코드와 같이 필터를 뒤집지 않고 그대로 적용합니다."
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
        col_W = self.W[:, :, ::-1, ::-1].reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
