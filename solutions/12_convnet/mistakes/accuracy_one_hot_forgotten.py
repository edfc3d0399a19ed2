"""
question = "accuracy"
en = "Guesses are compared with whole rows of zeros and ones. A one-hot row has to be turned into its label first."
ko = "예측한 클래스를 0과 1로 된 행 전체와 비교합니다. 원-핫 행은 먼저 레이블로 바꾸어야 합니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        hits = 0
        for start in range(0, len(x), batch_size):
            guesses = np.argmax(self.predict(x[start : start + batch_size]), axis=1)
            hits += np.sum(guesses == t[start : start + batch_size])
        return hits / len(x)
