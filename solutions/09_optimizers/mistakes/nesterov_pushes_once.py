"""
question = "nesterov"
en = "The gradient enters with lr alone. It counts 1 + momentum times: once in the step itself and, damped, once more in the look ahead."
ko = "기울기에 lr만 곱했습니다. 이번 스텝에서 한 번, 앞을 내다볼 때 momentum만큼 한 번 더, 모두 1 + momentum배로 들어가야 합니다."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] += self.momentum * self.momentum * self.v[key]
            params[key] -= self.lr * grads[key]
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
