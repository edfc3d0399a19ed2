"""
question = "accuracy"
en = "It averages the probabilities of the right classes. An answer is right or wrong, however sure the network was."
ko = "정답 클래스의 확률을 평균했습니다. 답은 맞거나 틀리거나 둘 중 하나이며, 얼마나 확신했는지는 상관없습니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        return np.mean(np.sum(self.predict(x) * t, axis=1))
