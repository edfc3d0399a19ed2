"""
question = "softmax_with_loss.backward"
note = "the loss's slope first, then the softmax's, example by example"
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        labels = self.t if self.t.ndim == 1 else self.t.argmax(axis=1)
        rows = []
        for y, label in zip(self.y, labels):
            slope = np.zeros(len(y))
            slope[label] = -dout / (y[label] * len(self.y))
            rows.append(y * (slope - slope @ y))
        return np.stack(rows)
