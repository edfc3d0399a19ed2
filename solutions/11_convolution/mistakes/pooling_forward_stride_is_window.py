"""
question = "pooling.forward"
en = "The window moves by its own height and width whatever the stride says. Often they are equal, but not always."
ko = "스트라이드와 상관없이 윈도우가 자기 크기만큼 움직입니다. 둘이 같은 경우가 많지만 항상 그런 것은 아닙니다."
"""

import numpy as np


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h, out_w = H // self.pool_h, W // self.pool_w
        cut = x[:, :, : out_h * self.pool_h, : out_w * self.pool_w]
        blocks = cut.reshape(N, C, out_h, self.pool_h, out_w, self.pool_w)
        windows = blocks.transpose(0, 2, 4, 1, 3, 5).reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(windows, axis=1)
        return blocks.max(axis=(3, 5))
