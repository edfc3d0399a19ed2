"""
question = "adagrad"
en = "h starts at 1, as if there had been gradients before the first one. It starts at 0."
ko = "첫 기울기 이전에 이미 기울기가 있었던 것처럼 h가 1에서 시작합니다. h는 0에서 시작해야 합니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.ones_like(val)
        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
