"""
question = "adam"
en = "Where all gradients so far were 0, it computes 0/0, and the parameter becomes NaN. A tiny number in the denominator, inside its brackets, prevents that."
ko = "지금까지 기울기가 모두 0이었던 곳에서 0/0을 계산해 매개변수가 NaN이 됩니다. 분모의 괄호 안에 아주 작은 수를 더하면 막을 수 있습니다."
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
            params[key] -= lr_t * self.m[key] / np.sqrt(self.v[key])
