"""
question = "nesterov"
en = "In the velocity the factor momentum is missing, so the ball has no friction."
ko = "속도를 갱신할 때 momentum 계수가 빠져 마찰이 없는 것과 같습니다."
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
            params[key] -= (1 + self.momentum) * self.lr * grads[key]
            self.v[key] = self.v[key] - self.lr * grads[key]
