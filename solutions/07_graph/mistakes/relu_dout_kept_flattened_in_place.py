"""
question = "relu.dout_kept"
en = "The numbers of dout stay, but its shape is set to one long row on the way, and it stays so for the caller."
ko = "dout의 값은 그대로지만 중간에 shape를 1차원으로 바꾸어, 호출한 쪽의 dout도 1차원 배열이 되어 버립니다."
"""

import numpy as np


class Relu:
    def backward(self, dout):
        shape = dout.shape
        dout.shape = (-1,)
        return np.where(self.mask.reshape(-1), 0.0, dout).reshape(shape)
