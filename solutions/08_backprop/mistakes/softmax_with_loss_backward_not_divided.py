"""
question = "softmax_with_loss.backward"
en = "Each example counts in full. The loss is a mean over the batch, and so are its gradients."
ko = "데이터마다 통째로 반영되어 있습니다. 손실이 배치의 평균이니 기울기도 그만큼 작아야 합니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return dout * (self.y - t)
