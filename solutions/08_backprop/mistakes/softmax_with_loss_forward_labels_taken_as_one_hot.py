"""
question = "softmax_with_loss.forward"
en = "The labels themselves are multiplied with the logarithms, as if they were rows of zeros and ones: label 2 counts double and label 0 not at all."
ko = "레이블을 원-핫 행처럼 로그에 곱했습니다. 레이블 2는 두 배로 반영되고 0은 전혀 반영되지 않습니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return -np.sum(t * np.log(self.y + 1e-7)) / len(x)
