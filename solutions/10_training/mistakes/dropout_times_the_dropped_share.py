"""
question = "dropout"
en = "In testing it multiplies by the share that is dropped. The level of training is that of the share that is kept."
ko = "시험할 때 버리는 비율을 곱했습니다. 훈련할 때의 평균 크기는 남는 비율에 해당합니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x * self.dropout_ratio

    def backward(self, dout):
        return dout * self.mask
