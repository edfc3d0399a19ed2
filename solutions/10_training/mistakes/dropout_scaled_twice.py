"""
question = "dropout"
en = "It divides in training and multiplies in testing: each of the two would do, both together are once too often."
ko = "훈련할 때 나누고 시험할 때 또 곱합니다. 둘 중 하나만 해야 하는데 둘 다 해서 한 번 더 줄었습니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = (np.random.rand(*x.shape) > self.dropout_ratio) / (1 - self.dropout_ratio)
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
