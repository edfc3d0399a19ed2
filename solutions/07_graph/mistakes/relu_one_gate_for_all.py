"""
question = "relu"
en = "One gate is opened or closed for the whole array. Every element has a gate of its own."
ko = "배열 전체를 게이트 하나로 열고 닫습니다. 게이트는 원소마다 하나씩 있어야 합니다."
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = np.full(x.shape, np.sum(x) <= 0)
        return np.where(self.mask, 0.0, x)
