"""
question = "nesterov"
en = "It moves by the new velocity and then looks ahead from there, but the parameter was a point ahead already. The earlier look ahead, momentum times the old velocity, has to be taken back."
ko = "새 속도만큼 움직인 뒤 거기서 또 앞을 내다보는데, 매개변수는 이미 앞선 위치였습니다. 지난번에 앞서간 만큼, 즉 momentum과 이전 속도의 곱을 되돌려야 합니다."
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
            params[key] += (1 + self.momentum) * self.v[key]
