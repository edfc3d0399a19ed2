"""
question = "rmsprop"
en = "It corrects the average for its start from 0, as Adam does. RMSprop has no such correction."
ko = "평균이 0에서 시작하는 것을 Adam처럼 보정했습니다. RMSprop에는 이런 보정이 없습니다."
"""

import numpy as np


class RMSprop:
    def __init__(self, lr=0.01, decay_rate=0.99):
        self.lr = lr
        self.decay_rate = decay_rate
        self.h = None
        self.t = 0

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        self.t += 1
        for key in params.keys():
            self.h[key] *= self.decay_rate
            self.h[key] += (1 - self.decay_rate) * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key] / (1 - self.decay_rate**self.t)) + 1e-7)
