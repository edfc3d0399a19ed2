"""
question = "adam"
en = "m and v begin at 0 in every call, while t counts on. So old gradients are lost, and the correction is for averages that are not there."
ko = "t는 계속 늘어나는데 m과 v는 호출할 때마다 0에서 시작합니다. 지난 기울기가 사라지고 보정도 맞지 않게 됩니다."
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
            m = (1 - self.beta1) * grads[key]
            v = (1 - self.beta2) * grads[key] ** 2
            params[key] -= lr_t * m / (np.sqrt(v) + 1e-7)
