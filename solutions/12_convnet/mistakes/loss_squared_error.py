"""
question = "loss"
en = "It measures squared distances between probabilities and targets. That is another loss than the one of this network."
ko = "확률과 정답의 차이를 제곱해서 잽니다. 이 신경망의 손실은 그것이 아닙니다."
"""

import numpy as np


class SimpleConvNet:
    def loss(self, x, t):
        self.last_layer.forward(self.predict(x), t)
        y = self.last_layer.y
        target = t if t.ndim == 2 else np.eye(y.shape[1])[t]
        return 0.5 * np.sum((y - target) ** 2) / len(x)
