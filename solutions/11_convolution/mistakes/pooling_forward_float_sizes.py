"""
question = "pooling.forward"
en = "The sizes come from / and are floats such as 5.0. A shape has to be made of whole numbers."
ko = "크기를 / 로 계산해서 5.0 같은 float이 되었습니다. 배열의 형상에는 정수가 필요합니다."
"""

import numpy as np
from util import im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = 1 + (H + 2 * self.pad - self.pool_h) / self.stride
        out_w = 1 + (W + 2 * self.pad - self.pool_w) / self.stride
        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, constant_values=-np.inf)
        col = im2col(padded, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
