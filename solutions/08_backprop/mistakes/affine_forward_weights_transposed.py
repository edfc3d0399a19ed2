"""
question = "affine.forward"
en = "W is turned round before the product. As it is handed over, it has a row for every input and a column for every output."
ko = "곱하기 전에 W를 전치했습니다. W는 이미 입력마다 한 행, 출력마다 한 열로 되어 있습니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W.T) + self.b
