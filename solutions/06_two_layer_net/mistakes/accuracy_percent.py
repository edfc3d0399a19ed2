"""
question = "accuracy"
en = "It is given in percent. A share lies between 0 and 1."
ko = "백분율로 돌려줍니다. 비율은 0과 1 사이의 수입니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return 100.0 * np.mean(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1))
