"""
question = "nesterov"
en = "The velocity is renewed before the parameter moves, so the latest gradient is counted once more through it (some printings of the book have this order). The formula wants the old velocity."
ko = "매개변수를 움직이기 전에 속도를 먼저 갱신해서 이번 기울기가 속도를 통해 한 번 더 반영됩니다(책의 일부 판본이 이 순서입니다). 식에는 이전 속도가 들어가야 합니다."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] *= self.momentum
            self.v[key] -= self.lr * grads[key]
            params[key] += self.momentum * self.momentum * self.v[key]
            params[key] -= (1 + self.momentum) * self.lr * grads[key]
