"""
question = "affine.backward"
en = "dW and db of earlier steps are still in the sums. Each call stands for its own batch alone."
ko = "이전 단계의 dW와 db가 계속 더해지고 있습니다. 호출할 때마다 그 배치의 기울기만 있어야 합니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout) + (0 if self.dW is None else self.dW)
        self.db = np.sum(dout, axis=0) + (0 if self.db is None else self.db)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
