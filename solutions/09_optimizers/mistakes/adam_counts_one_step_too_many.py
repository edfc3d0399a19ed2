"""
question = "adam"
en = "In the first call t is already 2, because the count starts at 1 and is raised before it is used. Every correction is one step ahead."
ko = "1부터 세기 시작하고 쓰기 전에 또 늘려서 첫 호출에서 t가 이미 2입니다. 보정이 늘 한 스텝씩 앞서 있습니다."
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
        t = self.iter + 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**t) / (1.0 - self.beta1**t)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
