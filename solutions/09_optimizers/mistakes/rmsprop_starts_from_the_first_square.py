"""
question = "rmsprop"
en = "h starts as the first squared gradient. It starts at 0, so that the first step divides by the small share of it only."
ko = "h가 첫 기울기의 제곱에서 시작합니다. h는 0에서 시작하므로 첫 스텝에서는 제곱의 작은 일부만 들어 있어야 합니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = grads[key] * grads[key]
        for key in params.keys():
            self.h[key] = self.decay_rate * self.h[key] + (1 - self.decay_rate) * grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
