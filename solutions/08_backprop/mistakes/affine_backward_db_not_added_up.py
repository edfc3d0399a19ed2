"""
question = "affine.backward"
en = "db is the whole of dout, a row for every example. b reached all of these rows, so they come back to it together."
ko = "db가 dout 그대로여서 데이터마다 한 행씩 있습니다. b는 그 모든 행에 쓰였으니 한데 모여 돌아와야 합니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = dout
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
