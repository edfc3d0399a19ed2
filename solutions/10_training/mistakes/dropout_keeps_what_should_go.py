"""
question = "dropout"
en = "The comparison is the wrong way round: it keeps the share that should be dropped. With a half, nobody would notice."
ko = "비교 방향이 반대여서 버려야 할 비율만큼 남깁니다. 비율이 0.5이면 알아차릴 수 없는 실수입니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) < self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
