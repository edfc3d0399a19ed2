"""
question = "softmax_with_loss.forward"
en = "The softmax runs down the columns, so the examples compete with each other for a class. The classes of one example should."
ko = "소프트맥스를 열 방향으로 적용해서 데이터들이 한 클래스를 두고 겨룹니다. 한 데이터 안에서 클래스들이 겨루어야 합니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        powers = np.exp(x - np.max(x, axis=0))
        self.y = powers / np.sum(powers, axis=0)
        self.t = t
        return cross_entropy_error(self.y, self.t)
