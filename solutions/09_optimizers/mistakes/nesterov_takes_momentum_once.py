"""
question = "nesterov"
en = "The old velocity enters with momentum; it needs momentum squared, once for the step itself and once for looking ahead."
ko = "이전 속도에 momentum을 한 번만 곱했습니다. 이번 스텝과 앞을 내다보는 것에 한 번씩, 모두 두 번 곱해야 합니다."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] += self.momentum * self.v[key]
            params[key] -= (1 + self.momentum) * self.lr * grads[key]
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
