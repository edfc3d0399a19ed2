"""
question = "accuracy"
en = "All hits are added up and then divided by the size of one batch, so several batches give more than 1."
ko = "맞힌 개수를 모두 더한 뒤 배치 하나의 크기로 나누어서, 배치가 여럿이면 1보다 커집니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == labels[start : start + batch_size])
        return hits / batch_size
