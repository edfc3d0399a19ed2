"""
question = "dropout"
en = "There is an if for training and nothing for testing, so forward returns None there, and the next layer has nothing to work with."
ko = "훈련할 때의 if만 있고 시험할 때의 처리가 없습니다. 그래서 시험할 때 forward가 None을 돌려주고, 다음 계층이 쓸 값이 없습니다."
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
