"""
question = "momentum"
en = "The parameter moves with the old velocity, and only then does the gradient change it. So each push comes one step late."
ko = "매개변수를 이전 속도로 먼저 움직이고 나서 속도를 갱신합니다. 그래서 기울기의 효과가 한 스텝씩 늦게 나타납니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] += self.v[key]
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
