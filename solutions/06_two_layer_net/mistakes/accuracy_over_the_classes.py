"""
question = "accuracy"
en = "The count is divided by the number of classes. With more examples than classes, this can exceed 1."
ko = "맞힌 개수를 클래스 수로 나눴습니다. 데이터가 클래스보다 많으면 1을 넘을 수도 있습니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        y = self.predict(x)
        return np.sum(np.argmax(y, axis=1) == np.argmax(t, axis=1)) / y.shape[1]
