"""
question = "momentum"
en = "This is Nesterov's rule, which looks one step ahead. Here the parameter moves by the new velocity itself."
ko = "한 걸음 앞을 내다보는 네스테로프 규칙입니다. 여기서는 매개변수가 새 속도만큼만 움직입니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.momentum * self.v[key] - self.lr * grads[key]
