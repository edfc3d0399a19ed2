"""
question = "affine.backward"
en = "dx is still a matrix where images came in. What forward unrolled has to be folded again."
ko = "이미지가 들어왔는데 dx는 여전히 행렬입니다. 순전파에서 펼친 것을 다시 접어야 합니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)
