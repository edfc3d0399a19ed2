"""
question = "momentum"
en = "The velocity starts as the parameter's own values, so the ball is already moving before any push. It starts at rest: zeros, of the parameter's shape."
ko = "속도가 매개변수의 값으로 시작해서 밀기도 전에 공이 움직입니다. 처음에는 정지 상태, 즉 매개변수와 같은 형상의 0이어야 합니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = val.copy()
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
