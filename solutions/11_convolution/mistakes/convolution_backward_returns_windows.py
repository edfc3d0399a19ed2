"""
question = "convolution.backward"
en = "It returns the gradients of the windows. They have to go back to the cells that the windows were taken from."
ko = "윈도우들의 기울기를 그대로 돌려줍니다. 윈도우를 꺼내 온 원래 칸으로 되돌려 놓아야 합니다."
"""

import numpy as np


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return dcol
