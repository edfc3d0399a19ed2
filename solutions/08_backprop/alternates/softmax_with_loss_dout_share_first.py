"""
question = "softmax_with_loss.dout"
note = "how much each example counts is worked out first"
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        share = dout / len(self.y)
        dx = self.y * share
        if self.t.ndim == 2:
            return dx - self.t * share
        np.subtract.at(dx, (np.arange(len(dx)), self.t), share)
        return dx
