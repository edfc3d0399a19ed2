"""
question = "accuracy"
en = "The largest number is looked for in each column, so you learn which example suits a class best. Look along the classes of an example."
ko = "열마다 가장 큰 값을 찾아서 클래스에 가장 어울리는 데이터를 구하게 됩니다. 데이터마다 클래스를 따라가며 찾아야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.sum(np.argmax(self.predict(x), axis=0) == np.argmax(t, axis=0)) / len(x)
