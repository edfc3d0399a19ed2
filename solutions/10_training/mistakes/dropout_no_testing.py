"""
question = "dropout"
en = "Testing is done like training: neurons are still dropped at random, and the same picture gets another answer each time."
ko = "시험할 때도 훈련처럼 무작위로 뉴런을 버립니다. 그러면 같은 입력에도 매번 다른 답이 나옵니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        self.mask = np.random.rand(*x.shape) > self.dropout_ratio
        return x * self.mask
