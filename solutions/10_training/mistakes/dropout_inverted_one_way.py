"""
question = "dropout"
en = "Inverted dropout divides in forward, and backward forgets it: what comes back has to be divided by the same number."
ko = "forward에서는 남기는 비율로 나누는데(역 드롭아웃) backward에서는 나누지 않습니다. 되돌아오는 값도 같은 수로 나누어야 합니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask / (1 - self.dropout_ratio)
        return x

    def backward(self, dout):
        return dout * self.mask
