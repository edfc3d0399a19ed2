"""
question = "adam"
en = "It divides by v itself. v is made of squares; its square root has the unit of a gradient again."
ko = "v로 그대로 나누고 있습니다. v는 제곱으로 이루어진 값이니, 제곱근을 구해야 다시 기울기와 같은 단위가 됩니다."
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
            m_hat = self.m[key] / (1 - self.beta1**self.iter)
            v_hat = self.v[key] / (1 - self.beta2**self.iter)
            params[key] -= self.lr * m_hat / (v_hat + 1e-7)
