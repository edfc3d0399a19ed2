"""
question = "relu.dout_kept"
en = "dx is an array of its own, but then dout is cleared, as though nobody else could want it."
ko = "dx는 따로 만들었지만 그 뒤에 dout을 모두 0으로 지웁니다. dout을 다른 곳에서 또 쓸 수 있습니다."
"""

import numpy as np


class Relu:
    def backward(self, dout):
        dx = np.where(self.mask, 0.0, dout)
        dout.fill(0)
        return dx
