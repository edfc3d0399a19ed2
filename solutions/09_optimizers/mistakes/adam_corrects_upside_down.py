"""
question = "adam"
en = "The correction is upside down: m has to be divided by its own, and v, which stands in the denominator, by its own too."
ko = "보정값의 분자와 분모가 뒤집혔습니다. m과 v를 각각 자기 보정값으로 나누어야 하며, v는 분모에 있다는 점에 주의하세요."
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
        lr_t = self.lr * (1.0 - self.beta1**self.iter) / np.sqrt(1.0 - self.beta2**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
