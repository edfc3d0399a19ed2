"""
question = "affine.forward"
en = "Setting x.shape folds the very array that the caller still holds: afterwards the images are no images any more."
ko = "x.shape에 값을 넣으면 호출한 쪽이 가진 배열의 형상까지 바뀝니다. 호출이 끝나면 그 이미지는 더 이상 이미지가 아닙니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        x.shape = (x.shape[0], -1)
        self.x = x
        return np.dot(self.x, self.W) + self.b
