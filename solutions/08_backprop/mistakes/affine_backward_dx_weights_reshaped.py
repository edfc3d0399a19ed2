"""
question = "affine.backward"
en = "W is brought into the other shape by cutting it up anew. The shape fits then, but rows and columns have not changed places."
ko = "W를 다시 잘라서 형상만 바꾸었습니다. 형상은 맞지만 행과 열이 서로 바뀐 것이 아닙니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        dx = np.dot(dout, self.W.reshape(self.W.shape[::-1]))
        return dx.reshape(self.original_x_shape)
