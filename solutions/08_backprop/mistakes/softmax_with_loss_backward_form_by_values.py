"""
question = "softmax_with_loss.backward"
en = "Whether t holds labels is told by its values: where none is above 1, it is taken for one-hot rows. A batch may well hold the classes 0 and 1 only; the shape tells which form it is."
ko = "t가 레이블인지를 값으로 판단합니다. 1보다 큰 값이 없으면 원-핫으로 여기는데, 배치에 클래스 0과 1만 있을 수도 있습니다. 어느 형식인지는 형상이 알려 줍니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        t = self.t if self.t.max() <= 1 else np.eye(self.y.shape[1])[self.t]
        return dout * (self.y - t) / self.y.shape[0]
