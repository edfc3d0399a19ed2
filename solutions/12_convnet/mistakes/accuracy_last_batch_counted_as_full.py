"""
question = "accuracy.last_batch"
en = "The division is by the number of batches times their size, as if the last one were full."
ko = "마지막 배치도 꽉 찬 것처럼, 배치 수 곱하기 배치 크기로 나눕니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = places = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == labels[start : start + batch_size])
            places += batch_size
        return hits / places
