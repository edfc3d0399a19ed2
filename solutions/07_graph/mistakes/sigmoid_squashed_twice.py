"""
question = "sigmoid"
en = "backward puts the output through the sigmoid once more. What was kept is the output already."
ko = "역전파에서 출력을 시그모이드에 한 번 더 통과시킵니다. 기억해 둔 값이 이미 출력입니다."
"""

import numpy as np


class Sigmoid:
    def backward(self, dout):
        y = 1 / (1 + np.exp(-self.out))
        return dout * (1.0 - y) * y
