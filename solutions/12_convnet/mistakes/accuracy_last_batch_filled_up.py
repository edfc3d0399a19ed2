"""
question = "accuracy.last_batch"
en = "The last batch is filled up with images that have been counted before."
ko = "마지막 배치를 이미 센 이미지로 채워서, 그 이미지들을 두 번 셉니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = 0
        for start in range(0, len(x), batch_size):
            places = np.arange(start, start + batch_size) % len(x)
            hits += np.sum(np.argmax(self.predict(x[places]), axis=1) == labels[places])
        return hits / len(x)
