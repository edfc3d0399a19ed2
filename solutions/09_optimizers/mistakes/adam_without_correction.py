"""
question = "adam"
en = "The averages start at 0 and are used as they are, so the first steps have the wrong length. Both need the correction for the number of steps."
ko = "0에서 시작한 두 평균을 그대로 써서 처음 몇 스텝의 길이가 틀립니다. 두 평균 모두 스텝 수에 따라 보정해야 합니다."
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
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= self.lr * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
