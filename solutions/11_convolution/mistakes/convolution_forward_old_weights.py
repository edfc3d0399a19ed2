"""
question = "convolution.forward"
en = "The filters are copied once, in __init__. What an optimizer changes later is never seen."
ko = "필터를 __init__에서 한 번만 복사해 두었습니다. 이후 옵티마이저가 바꾼 값이 전혀 반영되지 않습니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.x = None
        self.col = None
        self.col_W = np.array(W.reshape(W.shape[0], -1).T)
        self.dW = None
        self.db = None

    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out_w = conv_output_size(W, FW, self.stride, self.pad)
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.col_W
        out = np.dot(col, col_W) + self.b
        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)
