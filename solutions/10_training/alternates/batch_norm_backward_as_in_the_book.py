"""
question = "batch_norm.backward"
note = "along the lines of chapter 6: node after node, standard deviation, variance, centred values, mean"
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        rows = dout.shape[0]
        centred = self.xn * self.std
        normal = self.gamma * dout
        back = normal / self.std
        by_std = -(normal * centred / self.std**2).sum(axis=0)
        by_var = by_std / (2 * self.std)
        back = back + 2 / rows * centred * by_var
        self.dgamma, self.dbeta = (self.xn * dout).sum(axis=0), dout.sum(axis=0)
        return back - back.sum(axis=0) / rows
