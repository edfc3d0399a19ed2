"""
question = "affine.forward"
en = "b is taken away like a threshold. A bias is what a threshold becomes on the other side of the inequality."
ko = "b를 임계값처럼 빼고 있습니다. 편향은 임계값을 부등식의 반대편으로 옮긴 값입니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) - self.b
