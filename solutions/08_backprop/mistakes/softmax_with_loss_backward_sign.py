"""
question = "softmax_with_loss.backward"
en = "The difference has the wrong sign: a step against this gradient would make the right class less likely."
ko = "차의 부호가 반대입니다. 이 기울기의 반대 방향으로 가면 정답의 확률이 오히려 줄어듭니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return dout * (t - self.y) / len(t)
