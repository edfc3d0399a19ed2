"""
question = "affine.backward"
en = "dW and db are stored in the class, where all layers find those of the layer that ran last."
ko = "dW와 db를 클래스에 저장했습니다. 그래서 모든 계층이 마지막에 실행된 계층의 기울기를 보게 됩니다."
"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None

    def backward(self, dout):
        Affine.dW = np.dot(self.x.T, dout)
        Affine.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
