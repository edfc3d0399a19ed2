"""
question = "nesterov"
en = "momentum * momentum became 2 * momentum. The old velocity enters with the square."
ko = "momentum의 제곱 대신 momentum의 두 배를 썼습니다. 이전 속도에는 제곱을 곱해야 합니다."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] += 2 * self.momentum * self.v[key]
            params[key] -= (1 + self.momentum) * self.lr * grads[key]
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
