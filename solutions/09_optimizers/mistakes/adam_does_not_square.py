"""
question = "adam"
en = "v averages the sizes of the gradients, not their squares; the root of that is no longer a gradient's size."
ko = "v에서 기울기의 제곱이 아니라 크기를 평균하고 있습니다. 그러면 제곱근을 구해도 기울기의 크기가 되지 않습니다."
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
            self.v[key] += (1 - self.beta2) * (np.abs(grads[key]) - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
