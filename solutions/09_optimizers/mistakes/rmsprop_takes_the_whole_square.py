"""
question = "rmsprop"
en = "The new square enters in full, so h is no average: with a constant gradient it becomes far larger than the square. The two shares must add up to 1."
ko = "새 제곱이 전부 더해져 h가 평균이 되지 않습니다. 기울기가 일정해도 그 제곱보다 훨씬 커집니다. 두 비율의 합이 1이어야 합니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] = self.decay_rate * self.h[key] + grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
