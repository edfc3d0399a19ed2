"""
question = "softmax_with_loss.dout"
en = "Only the probabilities are weighed, and the right answers are not: dout belongs to the whole difference."
ko = "확률에만 dout을 곱하고 정답에는 곱하지 않았습니다. dout은 차 전체에 곱해져야 합니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return (dout * self.y - t) / len(t)
