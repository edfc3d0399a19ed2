"""
question = "rmsprop"
en = "Without brackets, only decay_rate is multiplied by the square, and 1 is added to h each time. The share is the whole difference."
ko = "괄호가 없어서 decay_rate에만 제곱이 곱해지고 매번 1이 더해집니다. 제곱에 곱할 비율은 뺄셈의 결과 전체입니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] *= self.decay_rate
            self.h[key] += 1 - self.decay_rate * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
