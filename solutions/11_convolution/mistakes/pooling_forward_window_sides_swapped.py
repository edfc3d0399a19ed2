"""
question = "pooling.forward"
en = "The window lies on its side: its height is taken for its width. Square windows hide the slip."
ko = "윈도우의 높이와 너비가 서로 바뀌었습니다. 정사각형 윈도우에서는 이 실수가 드러나지 않습니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_w, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_h, self.stride, self.pad)
        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, constant_values=-np.inf)
        col = im2col(padded, self.pool_w, self.pool_h, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
