"""
question = "adam"
en = "The betas have changed places: beta1 belongs to the average of gradients, beta2 to that of squares."
ko = "두 beta의 자리가 바뀌었습니다. beta1은 기울기의 평균에, beta2는 제곱의 평균에 쓰입니다."
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
        lr_t = self.lr * np.sqrt(1.0 - self.beta1**self.iter) / (1.0 - self.beta2**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta2) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta1) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
