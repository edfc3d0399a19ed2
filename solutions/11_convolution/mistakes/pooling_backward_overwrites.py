"""
question = "pooling.backward"
en = "A cell that wins several windows keeps only the last gradient. They add up."
ko = "여러 윈도우에서 최댓값이 된 칸에 마지막 기울기만 남습니다. 모두 더해야 합니다."
"""

import numpy as np


class Pooling:
    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        for n, c, i, j in np.ndindex(dout.shape):
            top, left = i * self.stride, j * self.stride
            window = self.x[n, c, top : top + self.pool_h, left : left + self.pool_w]
            y, z = np.unravel_index(np.argmax(window), window.shape)
            dx[n, c, top + y, left + z] = dout[n, c, i, j]
        return dx
