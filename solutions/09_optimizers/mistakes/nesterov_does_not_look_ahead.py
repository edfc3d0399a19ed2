"""
question = "nesterov"
en = "This is plain Momentum: the parameter moves by the velocity alone, without looking ahead."
ko = "그냥 모멘텀입니다. 앞을 내다보지 않고 속도만큼만 움직입니다."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
