"""
question = "accuracy"
en = "It returns while it is still looking at the first batch. The others are never asked."
ko = "첫 배치를 보고 바로 돌려줍니다. 나머지 배치는 보지 않습니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            return np.mean(guesses == labels[start : start + batch_size])
