"""
question = "adam"
en = "The old averages are kept in full when the new share is added, so they grow and grow. Each of them has to be multiplied by its beta."
ko = "새 값의 비율을 더하면서 이전 평균을 그대로 두어 값이 계속 커집니다. 이전 평균에는 각각의 beta를 곱해야 합니다."
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
            self.m[key] += (1 - self.beta1) * grads[key]
            self.v[key] += (1 - self.beta2) * grads[key] ** 2
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
