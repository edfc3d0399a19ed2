"""
question = "accuracy"
en = "Every batch of images is compared with the labels of the first batch."
ko = "어느 배치든 첫 배치의 레이블과 비교하고 있습니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == labels[: len(guesses)])
        return hits / len(x)
