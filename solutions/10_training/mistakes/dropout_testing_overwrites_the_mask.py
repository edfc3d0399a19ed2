"""
question = "dropout"
en = "A forward in testing overwrites what backward needs. backward belongs to the latest forward in training."
ko = "시험 모드의 forward가 backward에 필요한 값을 덮어씁니다. backward는 훈련 모드의 마지막 forward에 대한 것입니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
        else:
            self.mask = np.full(x.shape, 1 - self.dropout_ratio)
        return x * self.mask
