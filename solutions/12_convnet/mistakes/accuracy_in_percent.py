"""
question = "accuracy"
en = "That is a percentage. The number asked for lies between 0 and 1."
ko = "백분율로 돌려줍니다. 0과 1 사이의 수여야 합니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == labels[start : start + batch_size])
        return 100 * hits / len(x)
