"""
question = "softmax_with_loss.backward"
note = "the gradient is made inside the probabilities that were kept, since nobody needs them any more"
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        labels = self.t if self.t.ndim == 1 else self.t.argmax(axis=1)
        dx = self.y
        dx[np.arange(len(dx)), labels] -= 1
        dx *= dout / len(dx)
        return dx
