"""
question = "affine.backward"
en = "The factors of dW stand the wrong way round: outputs lie along its rows and inputs along its columns."
ko = "dW를 구하는 두 인수의 순서가 바뀌었습니다. 출력이 행에, 입력이 열에 놓여 있습니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW = np.dot(dout.T, self.x)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
