"""
question = "softmax_with_loss.dout"
en = "For one-hot rows dout is respected, on the way for labels it was forgotten."
ko = "원-핫일 때는 dout이 반영되는데 레이블일 때는 빠져 있습니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        if self.t.ndim == 2:
            return dout * (self.y - self.t) / len(self.y)
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dx / len(dx)
