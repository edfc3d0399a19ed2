"""
question = "affine.forward"
en = "The channels are moved to the end before an image is unrolled. Take the numbers in the order in which they lie there."
ko = "이미지를 펼치기 전에 채널 축을 맨 뒤로 옮겼습니다. 원래 놓인 순서대로 읽어야 합니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        if x.ndim == 4:
            x = x.transpose(0, 2, 3, 1)
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) + self.b
