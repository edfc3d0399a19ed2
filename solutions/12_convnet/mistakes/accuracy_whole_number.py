"""
question = "accuracy"
en = "A division that drops the remainder makes 0 of every accuracy below 1."
ko = "나머지를 버리는 나눗셈을 해서 1보다 작은 정확도가 모두 0이 됩니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == labels[start : start + batch_size])
        return hits // len(x)
