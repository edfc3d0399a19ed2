"""
question = "average_pooling"
en = "It reshapes straight to (N, C, OH, OW). The means run through the positions first, so the axes have to be exchanged."
ko = "곧바로 (N, C, OH, OW)로 reshape했습니다. 평균은 위치 순서로 나열되어 있으므로 축의 순서를 바꿔야 합니다."
"""

import numpy as np
from util import conv_output_size, im2col


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = x.shape
        return np.mean(col, axis=1).reshape(N, C, out_h, out_w)
