"""
question = "softmax_with_loss.dout"
en = "dout is taken and not used: whatever arrives, the same gradient goes out."
ko = "dout을 받기만 하고 쓰지 않습니다. 무엇이 들어와도 나가는 기울기가 같습니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return (self.y - t) / len(t)
