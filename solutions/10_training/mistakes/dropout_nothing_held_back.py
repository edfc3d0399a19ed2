"""
question = "dropout"
en = "backward hands everything through. Where forward dropped a neuron, its input had no influence, and gets no gradient."
ko = "backward가 모두 통과시킵니다. 순전파에서 버려진 뉴런의 입력은 출력에 영향을 주지 않았으므로 기울기도 0입니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * 1.0
