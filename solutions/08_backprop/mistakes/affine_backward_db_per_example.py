"""
question = "affine.backward"
en = "The sum runs along each row, so db has an entry for every example. It was the examples that shared the bias."
ko = "행을 따라 더해서 db가 데이터마다 하나씩 나왔습니다. 편향을 함께 쓴 것은 데이터들입니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=1)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
