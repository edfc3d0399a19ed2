"""
question = "softmax_with_loss.dout"
en = "The gradient is divided by dout, so that a loss which counts half pulls twice as hard."
ko = "기울기를 dout으로 나누었습니다. 절반만 반영될 손실이 오히려 두 배로 작용합니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return (self.y - t) / len(t) / dout
