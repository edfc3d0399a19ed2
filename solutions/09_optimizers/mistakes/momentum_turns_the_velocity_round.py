"""
question = "momentum"
en = "The old velocity enters with a minus, so the ball turns round at every step. What is left of the velocity keeps its direction."
ko = "이전 속도가 음의 부호로 들어가 스텝마다 공이 되돌아옵니다. 남은 속도는 원래 방향을 유지해야 합니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = -self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
