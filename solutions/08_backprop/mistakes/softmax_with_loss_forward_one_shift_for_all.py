"""
question = "softmax_with_loss.forward"
en = "The largest score of the whole batch is subtracted from every row; a row that lies far below it is left with zeros only, and 0/0."
ko = "배치 전체의 최댓값을 모든 행에서 뺐습니다. 그보다 훨씬 작은 행은 모두 0이 되어 0/0이 나옵니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        powers = np.exp(x - np.max(x))
        self.y = powers / np.sum(powers, axis=1, keepdims=True)
        self.t = t
        return cross_entropy_error(self.y, self.t)
