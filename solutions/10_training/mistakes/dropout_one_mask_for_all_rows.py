"""
question = "dropout"
en = "There is one random number per feature, so all examples of the batch lose the same neurons."
ko = "난수를 특징마다 하나씩만 뽑아서 배치의 모든 데이터가 같은 뉴런을 잃습니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.broadcast_to(np.random.rand(x.shape[-1]) > self.dropout_ratio, x.shape)
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
