"""
question = "affine.forward"
en = "Each example gets one entry of b in all of its outputs. It is the outputs that have a bias each, and all examples share them."
ko = "데이터마다 b의 원소 하나를 모든 출력에 더하고 있습니다. 편향은 출력마다 하나씩 있고, 모든 데이터가 함께 씁니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return (np.dot(self.x, self.W).T + self.b).T
