"""
question = "adam"
en = "The step uses the gradient of the moment instead of its average m, so the part that Adam has from Momentum is missing."
ko = "평균 m 대신 현재 기울기로 움직여서 모멘텀에 해당하는 부분이 빠졌습니다."
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
        for key in params.keys():
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            v_hat = self.v[key] / (1 - self.beta2**self.iter)
            params[key] -= self.lr * grads[key] / (np.sqrt(v_hat) + 1e-7)
