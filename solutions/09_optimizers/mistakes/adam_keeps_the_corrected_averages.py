"""
question = "adam"
en = "It stores the corrected averages as m and v, so the next step corrects them again. The corrected values are for this step only."
ko = "보정한 값을 m과 v에 다시 저장해서 다음 스텝에서 또 보정하게 됩니다. 보정한 값은 그 스텝에서만 써야 합니다."
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
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            self.m[key] /= 1 - self.beta1**self.iter
            self.v[key] /= 1 - self.beta2**self.iter
            params[key] -= self.lr * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
