"""
question = "pooling.forward"
en = "It reshapes straight to (N, C, OH, OW). The maxima run through the positions first and the channels inside them, so the axes have to be exchanged."
ko = "곧바로 (N, C, OH, OW)로 reshape했습니다. 최댓값은 위치마다 채널 순서로 나열되어 있으므로 축의 순서를 바꿔야 합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, constant_values=-np.inf)
        col = im2col(padded, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, C, out_h, out_w)
