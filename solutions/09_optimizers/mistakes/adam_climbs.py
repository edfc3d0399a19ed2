"""
question = "adam"
en = "It walks uphill: the gradient points to where the loss grows, so the step has to go the other way."
ko = "오르막으로 가고 있습니다. 기울기는 손실이 커지는 방향을 가리키므로 그 반대쪽으로 움직여야 합니다."
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
            params[key] += lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
