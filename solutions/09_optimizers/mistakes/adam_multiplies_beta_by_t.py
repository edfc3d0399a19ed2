"""
question = "adam"
en = "The correction uses beta times t; it needs beta to the power of t, since each step multiplies by beta once more."
ko = "보정할 때 beta에 t를 곱했습니다. 스텝마다 beta가 한 번씩 더 곱해지므로 beta의 t제곱이어야 합니다."
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
            m_hat = self.m[key] / (1 - self.beta1 * self.iter)
            v_hat = self.v[key] / (1 - self.beta2 * self.iter)
            params[key] -= self.lr * m_hat / (np.sqrt(v_hat) + 1e-7)
