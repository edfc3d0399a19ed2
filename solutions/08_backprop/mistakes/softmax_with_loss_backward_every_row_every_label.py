"""
question = "softmax_with_loss.backward"
en = "With labels, a 1 is taken from every row at every label of the batch. Row n has label n only."
ko = "레이블일 때, 배치에 나온 모든 레이블의 자리에서 모든 행이 1씩 줄었습니다. n번째 행의 레이블은 n번째 것 하나뿐입니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        dx = self.y.copy()
        if self.t.ndim == 2:
            dx -= self.t
        else:
            dx[:, self.t] -= 1
        return dout * dx / len(dx)
