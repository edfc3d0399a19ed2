"""
question = "affine.forward"
en = "The whole batch becomes one long row. Each image needs a row of its own, so the axis of the batch stays."
ko = "배치 전체를 긴 행 하나로 펼쳤습니다. 이미지마다 자기 행이 있어야 하니 배치 축은 남겨 두어야 합니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(1, -1) if x.ndim == 4 else x
        return np.dot(self.x, self.W) + self.b
