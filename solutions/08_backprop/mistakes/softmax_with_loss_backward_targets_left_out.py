"""
question = "softmax_with_loss.backward"
en = "The probabilities come back alone, and the right answer has no say in them."
ko = "확률만 돌려주어서 정답이 전혀 반영되지 않습니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        return dout * self.y / len(self.y)
