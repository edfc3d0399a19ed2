"""
question = "adam"
en = "t stays 1 for ever, so every step gets the correction of the first one. The count has to be kept from call to call."
ko = "t가 계속 1이어서 모든 스텝에 첫 스텝의 보정이 적용됩니다. 호출할 때마다 스텝 수를 이어서 세어야 합니다."
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
        lr_t = self.lr * np.sqrt(1.0 - self.beta2) / (1.0 - self.beta1)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
