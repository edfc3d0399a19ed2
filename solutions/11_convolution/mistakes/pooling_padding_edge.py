"""
question = "pooling.padding"
en = "The padding repeats the edge. forward gives the right values, but a copy may win instead of the cell itself, and its gradient is lost."
ko = "가장자리의 값을 복사해서 패딩했습니다. 순전파 값은 맞지만 원래 칸 대신 복사본이 최댓값이 되어 기울기가 사라질 수 있습니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, mode="edge")
        col = im2col(padded, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
