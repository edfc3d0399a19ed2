"""
question = "affine.forward"
en = "The weighted sums are right, but nothing is added to them: where does b come in?"
ko = "가중합은 맞지만 거기에 더해지는 것이 없습니다. b는 어디에서 쓰이나요?"
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W)
