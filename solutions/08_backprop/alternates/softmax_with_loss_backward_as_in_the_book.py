"""
question = "softmax_with_loss.backward"
note = "along the lines of the book: two cases, dout ignored, so the bonus is not for it"
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        count = self.t.shape[0]
        if self.t.size != self.y.size:  # labels
            result = self.y.copy()
            result[np.arange(count), self.t] -= 1
            return result / count
        result = (self.y - self.t) / count
        return result
