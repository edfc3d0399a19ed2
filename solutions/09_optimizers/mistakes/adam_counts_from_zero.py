"""
question = "adam"
en = "In the first step t is still 0, so the correction divides 0 by 0. The first call is step number 1: count before you correct."
ko = "첫 스텝에서 t가 아직 0이라 보정할 때 0/0이 됩니다. 첫 호출이 1번 스텝이니 보정하기 전에 먼저 세세요."
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
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
        self.iter += 1
