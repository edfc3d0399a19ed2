"""
question = "softmax_with_loss.backward"
en = "The difference is written into t, the array that the caller still needs for the next epoch."
ko = "차를 t 안에 써 넣었습니다. 그 배열은 호출한 쪽에서 다음 에폭에도 필요합니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        if self.t.dtype.kind == "f":
            dx = self.t
            dx -= self.y
            return dout * dx / -len(dx)
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return dout * (self.y - t) / len(t)
