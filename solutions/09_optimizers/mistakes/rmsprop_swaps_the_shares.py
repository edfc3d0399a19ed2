"""
question = "rmsprop"
en = "The two shares have changed places: decay_rate belongs to the old average, and what is left to the new square."
ko = "두 비율의 자리가 바뀌었습니다. decay_rate는 이전 평균에, 나머지 비율은 새 제곱에 곱해야 합니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] = (1 - self.decay_rate) * self.h[key] + self.decay_rate * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
