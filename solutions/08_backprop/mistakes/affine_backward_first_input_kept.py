"""
question = "affine.backward"
en = "Every input goes on a list, and backward takes the one at its beginning: the first batch instead of the latest."
ko = "입력을 모두 리스트에 쌓아 두고 그 맨 앞의 것을 씁니다. 가장 최근 배치가 아니라 첫 배치가 쓰이는 셈입니다."
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        self.inputs = [*getattr(self, "inputs", []), self.x]
        return np.dot(self.x, self.W) + self.b

    def backward(self, dout):
        first = self.inputs[0][: len(dout)]
        self.dW = np.dot(first.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
