"""
question = "affine.forward"
en = "A batch of images goes into the matrix product with all of its four axes. Make a row of numbers of each image first."
ko = "이미지 배치가 4차원 그대로 행렬 곱에 들어갑니다. 먼저 이미지 한 장을 한 행의 숫자로 펼쳐야 합니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x
        return np.dot(x, self.W) + self.b
