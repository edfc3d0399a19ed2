"""
question = "adagrad"
en = "The denominator is multiplied by 1e-7, so the steps are ten million times too long. The tiny number is there to be added: it should matter only where the root is 0."
ko = "분모에 1e-7을 곱해서 이동이 천만 배나 커졌습니다. 이 작은 수는 더하기 위한 것으로, 루트가 0인 곳에서만 의미가 있어야 합니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) * 1e-7)
