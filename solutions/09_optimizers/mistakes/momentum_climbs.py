"""
question = "momentum"
en = "The ball rolls uphill: with the velocity added to the parameter, the gradient has to enter the velocity with a minus."
ko = "공이 오르막으로 굴러갑니다. 속도를 매개변수에 더한다면, 기울기는 속도에 음의 부호로 들어가야 합니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] + self.lr * grads[key]
            params[key] += self.v[key]
