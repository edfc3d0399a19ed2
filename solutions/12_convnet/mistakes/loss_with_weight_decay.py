"""
question = "loss"
en = "A penalty on large weights is added. That is an experiment of its own; this loss measures the batch alone."
ko = "가중치가 클 때의 벌점을 더했습니다. 그것은 별도의 실험이고, 여기서 손실은 배치에 대해서만 잽니다."
"""

import numpy as np


class SimpleConvNet:
    def loss(self, x, t):
        decay = sum(0.05 * np.sum(self.params[key] ** 2) for key in ("W1", "W2", "W3"))
        return self.last_layer.forward(self.predict(x), t) + decay
