"""
question = "adam"
en = "The gradient enters m in full, so m is no average. The two shares, of the old and of the new, must add up to 1."
ko = "기울기가 전부 m에 더해져 m이 평균이 되지 않습니다. 이전 값과 새 값의 비율을 합하면 1이어야 합니다."
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
            self.m[key] = self.beta1 * self.m[key] + grads[key]
            self.v[key] = self.beta2 * self.v[key] + (1 - self.beta2) * grads[key] ** 2
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
