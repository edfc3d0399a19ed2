"""
question = "momentum"
en = "The old velocity is kept in full, without friction: the factor momentum is missing."
ko = "이전 속도가 전부 남아 마찰이 없는 것과 같습니다. momentum 계수가 빠졌습니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
