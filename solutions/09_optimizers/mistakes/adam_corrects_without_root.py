"""
question = "adam"
en = "v stands under a root, so its correction belongs under a root too; here it is used without one."
ko = "v는 루트 안에 들어가므로 v의 보정값도 루트 안에 있어야 합니다. 지금은 루트 없이 쓰고 있습니다."
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
        lr_t = self.lr * (1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
