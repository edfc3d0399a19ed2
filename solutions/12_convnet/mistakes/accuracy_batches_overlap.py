"""
question = "accuracy"
en = "Batch number 1 begins at image 1, number 2 at image 2: they overlap, and most images are never seen."
ko = "1번 배치는 1번 이미지에서, 2번 배치는 2번 이미지에서 시작합니다. 배치들이 겹치고, 대부분의 이미지는 한 번도 쓰이지 않습니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        hits = 0
        for i in range(-(-len(x) // batch_size)):
            guesses = np.argmax(self.predict(x[i : i + batch_size]), axis=1)
            hits += np.sum(guesses == labels[i : i + batch_size])
        return hits / len(x)
