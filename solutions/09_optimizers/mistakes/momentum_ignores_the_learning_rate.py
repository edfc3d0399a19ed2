"""
question = "momentum"
en = "The learning rate is never used: the whole gradient pushes the ball."
ko = "학습률이 쓰이지 않아 기울기 전체가 그대로 공을 밀고 있습니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - grads[key]
            params[key] += self.v[key]
