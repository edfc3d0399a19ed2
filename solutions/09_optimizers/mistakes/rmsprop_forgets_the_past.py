"""
question = "rmsprop"
en = "The old average is lost: h begins at 0 in every call, or the new share replaces it. Then every step looks like a first one."
ko = "이전 평균이 사라집니다. h가 호출할 때마다 0에서 시작하거나 새 값이 이전 값을 덮어쓰기 때문입니다. 그래서 매 스텝이 첫 스텝과 같아집니다."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] = (1 - self.decay_rate) * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
