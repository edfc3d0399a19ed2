"""
question = "affine.forward"
en = "The layer computes with a copy of its parameters that was made earlier. Training moves the originals, and the layer never hears of it."
ko = "전에 복사해 둔 매개변수로 계속 계산합니다. 학습은 원래 배열을 바꾸는데 계층은 그것을 알지 못합니다."
"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.kept = None
        self.x = None
        self.original_x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        if self.kept is None:
            self.kept = self.W.copy(), self.b.copy()
        W, b = self.kept
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, W) + b
