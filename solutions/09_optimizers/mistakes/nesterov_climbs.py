"""
question = "nesterov"
en = "The point moves uphill: the gradient enters the step and the velocity with a plus."
ko = "오르막으로 움직입니다. 기울기가 이동과 속도에 양의 부호로 들어갔습니다."
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
            params[key] += (1 + self.momentum) * self.lr * grads[key]
            self.v[key] = self.momentum * self.v[key] + self.lr * grads[key]
