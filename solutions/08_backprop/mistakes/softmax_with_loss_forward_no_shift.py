"""
question = "softmax_with_loss.forward"
en = "The exponential is taken of the scores as they come; from about 710 on that is infinite."
ko = "점수에 그대로 지수함수를 적용했습니다. 점수가 710쯤 넘어가면 무한대가 됩니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        powers = np.exp(x)
        self.y = powers / np.sum(powers, axis=1, keepdims=True)
        self.t = t
        return cross_entropy_error(self.y, self.t)
