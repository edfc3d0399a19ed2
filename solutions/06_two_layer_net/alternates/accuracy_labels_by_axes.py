"""
question = "accuracy.labels"
note = "the number of axes decides, as the book's chapter 5 has it"
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        guessed = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(guessed == t) / float(x.shape[0])
