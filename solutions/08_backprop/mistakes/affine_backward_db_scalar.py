"""
question = "affine.backward"
en = "All of dout is added up to a single number. There is one bias for each output, and each has a gradient of its own."
ko = "dout 전체를 더해 수 하나로 만들었습니다. 편향은 출력마다 하나씩 있고 기울기도 각각 있습니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
