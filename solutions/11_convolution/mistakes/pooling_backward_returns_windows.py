"""
question = "pooling.backward"
en = "It returns the gradients of the windows. They have to go back to the image, and get its shape."
ko = "윈도우들의 기울기를 그대로 돌려줍니다. 이미지의 원래 칸으로 되돌려 이미지와 같은 형상이 되어야 합니다."
"""

import numpy as np


class Pooling:
    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout
        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return dcol
