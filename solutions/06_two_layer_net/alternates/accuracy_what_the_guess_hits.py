"""
question = "accuracy"
note = "looks up the target at the favoured place of every row"
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        y = self.predict(x)
        return np.take_along_axis(t, y.argmax(axis=1)[:, None], axis=1).mean()
