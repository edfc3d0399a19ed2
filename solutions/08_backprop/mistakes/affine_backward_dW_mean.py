"""
question = "affine.backward"
en = "dW is divided by the size of the batch. Only the loss is a mean, and that is in dout already."
ko = "dW를 배치 크기로 나누었습니다. 평균은 손실에서 한 번만 취하고, 그것은 이미 dout에 들어 있습니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout) / len(dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
