"""
question = "dropout"
en = "In testing all neurons speak with their full voice, so the next layer hears more than it ever did in training."
ko = "시험할 때 모든 뉴런이 값을 그대로 내보냅니다. 그러면 다음 계층은 훈련할 때보다 큰 신호를 받습니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x

    def backward(self, dout):
        return dout * self.mask
