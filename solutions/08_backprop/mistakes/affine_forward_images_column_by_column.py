"""
question = "affine.forward"
en = "The images are unrolled with the first axis running fastest, so every weight meets another pixel than it should."
ko = "이미지를 펼칠 때 앞쪽 축이 먼저 변하는 순서로 읽었습니다. 그래서 가중치마다 엉뚱한 픽셀과 만납니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1, order="F")
        return np.dot(self.x, self.W) + self.b
