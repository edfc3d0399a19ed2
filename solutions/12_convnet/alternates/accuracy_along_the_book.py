"""
question = "accuracy"
note = "full batches only, as in chapter 7, so the bonus is not for it"
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        right = 0.0
        for number in range(int(x.shape[0] / batch_size)):
            first, behind = number * batch_size, (number + 1) * batch_size
            answer = np.argmax(self.predict(x[first:behind]), axis=1)
            right += np.sum(answer == t[first:behind])
        return right / x.shape[0]
