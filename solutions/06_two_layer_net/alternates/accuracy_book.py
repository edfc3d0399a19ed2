"""
question = "accuracy"
note = "along the lines of chapter 4: argmax on both sides, for one-hot rows only"
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        guessed = self.predict(x).argmax(axis=1)
        right = np.argmax(t, axis=1)
        return np.sum(guessed == right) / float(x.shape[0])
