"""
question = "accuracy"
en = "Whether t holds labels is told by its values: where none is above 1, it is taken for one-hot rows. A batch may well hold the classes 0 and 1 only; the shape tells which form it is."
ko = "t가 레이블인지를 값으로 판단합니다. 1보다 큰 값이 없으면 원-핫으로 여기는데, 배치에 클래스 0과 1만 있을 수도 있습니다. 어느 형식인지는 형상이 알려 줍니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        if t.max() <= 1:
            t = np.argmax(t, axis=1)
        hits = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == t[start : start + batch_size])
        return hits / len(x)
