"""
question = "momentum"
en = "The learning rate is used twice, in the velocity and again in the move. Once is enough."
ko = "학습률이 속도를 구할 때와 움직일 때 두 번 곱해졌습니다. 한 번이면 됩니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.lr * self.v[key]
