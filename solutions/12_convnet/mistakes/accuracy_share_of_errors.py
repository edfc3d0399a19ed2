"""
question = "accuracy"
en = "It counts the misses instead of the hits."
ko = "맞힌 것이 아니라 틀린 것을 셉니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        misses = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            misses += np.sum(guesses != labels[start : start + batch_size])
        return misses / len(x)
