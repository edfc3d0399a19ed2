"""
question = "rmsprop"
en = "The new square gets its share, but the old average is kept in full and never fades. It should be multiplied by decay_rate first."
ko = "새 제곱에는 비율을 곱했지만 이전 평균이 그대로 남아 줄지 않습니다. 이전 평균에 decay_rate를 먼저 곱해야 합니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += (1 - self.decay_rate) * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
