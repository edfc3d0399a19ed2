"""
question = "adagrad"
en = "Its h is a moving average, which forgets; that is RMSprop. In AdaGrad h is a sum, and never gets smaller."
ko = "h를 오래된 값이 잊히는 이동평균으로 구했습니다. 그것은 RMSprop입니다. AdaGrad의 h는 합이어서 줄어들지 않습니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] = 0.99 * self.h[key] + 0.01 * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
