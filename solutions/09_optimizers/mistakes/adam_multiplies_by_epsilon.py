"""
question = "adam"
en = "The denominator is multiplied by 1e-7, so the steps are ten million times too long. The tiny number is there to be added: it should matter only where the root is 0."
ko = "분모에 1e-7을 곱해서 이동이 천만 배나 커졌습니다. 이 작은 수는 더하기 위한 것으로, 루트가 0인 곳에서만 의미가 있어야 합니다."
"""

import numpy as np


class Adam:
    def update(self, params, grads):
        if self.m is None:
            self.m = {}
            self.v = {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)
        self.iter += 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) * 1e-7)
