"""
question = "momentum"
en = "The gradient enters with the share 1 - momentum, as in a moving average. Here the whole push lr * gradient is added to the velocity."
ko = "이동평균처럼 기울기에 (1 - momentum)을 곱했습니다. 여기서는 lr과 기울기의 곱이 줄지 않고 그대로 속도에 들어갑니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - (1 - self.momentum) * self.lr * grads[key]
            params[key] += self.v[key]
