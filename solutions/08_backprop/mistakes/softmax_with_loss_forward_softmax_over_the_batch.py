"""
question = "softmax_with_loss.forward"
en = "One softmax is taken over the whole batch: all probabilities together add up to 1, instead of those of each example."
ko = "배치 전체에 소프트맥스를 한 번에 적용했습니다. 데이터마다가 아니라 배치 전체의 확률을 더해야 1이 됩니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        powers = np.exp(x - np.max(x))
        self.y = powers / np.sum(powers)
        self.t = t
        return cross_entropy_error(self.y, self.t)
