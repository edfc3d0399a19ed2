"""
question = "dropout"
en = "backward draws a mask of its own, so gradients go to neurons that were silent and miss some that spoke."
ko = "backward에서 마스크를 새로 뽑습니다. 그래서 꺼져 있던 뉴런에 기울기가 가고, 켜져 있던 뉴런은 받지 못하기도 합니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * (np.random.rand(*dout.shape) > self.dropout_ratio)
