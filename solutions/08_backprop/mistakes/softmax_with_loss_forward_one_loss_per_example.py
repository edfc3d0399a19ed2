"""
question = "softmax_with_loss.forward"
en = "It returns the surprise of each example; the mean of them is what is asked for."
ko = "데이터마다의 손실을 배열로 돌려줍니다. 필요한 것은 그 평균 하나입니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        return -np.log(self.y[np.arange(len(x)), labels])
