"""
question = "sigmoid"
en = "The output is remembered once and never again, so later batches are weighed by slopes of the first one."
ko = "출력을 처음 한 번만 기억하고 다시 갱신하지 않습니다. 그래서 이후의 배치에도 첫 배치의 미분이 쓰입니다."
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        if self.out is None:
            self.out = out
        return out
