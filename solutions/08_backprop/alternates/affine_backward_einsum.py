"""
question = "affine.backward"
note = "the batch kept under another name, einsum all along"
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.batch = x
        return np.einsum("nd,dm->nm", x.reshape(len(x), -1), self.W) + self.b

    def backward(self, dout):
        rows = self.batch.reshape(len(self.batch), -1)
        self.db = np.einsum("nm->m", dout)
        self.dW = np.einsum("nd,nm->dm", rows, dout)
        return np.einsum("nm,dm->nd", dout, self.W).reshape(self.batch.shape)
