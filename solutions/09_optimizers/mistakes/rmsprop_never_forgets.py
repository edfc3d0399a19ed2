"""
question = "rmsprop"
en = "It adds up all squares and ignores decay_rate; that is AdaGrad. Here the old ones have to fade."
ko = "decay_rate를 쓰지 않고 모든 제곱을 더하기만 합니다. 그것은 AdaGrad입니다. 여기서는 오래된 값이 점점 잊혀야 합니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
