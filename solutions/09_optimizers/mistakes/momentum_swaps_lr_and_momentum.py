"""
question = "momentum"
en = "The learning rate and the momentum have changed places: momentum keeps the old velocity, the learning rate scales the gradient."
ko = "학습률과 momentum의 자리가 바뀌었습니다. momentum은 이전 속도에, 학습률은 기울기에 곱해야 합니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.lr * self.v[key] - self.momentum * grads[key]
            params[key] += self.v[key]
