"""
question = "rmsprop"
en = "It divides by h itself. h is made of squares; its square root has the unit of a gradient again."
ko = "h로 그대로 나누고 있습니다. h는 제곱으로 이루어진 값이니, 제곱근을 구해야 다시 기울기와 같은 단위가 됩니다."
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
            self.h[key] += (1 - self.decay_rate) * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (self.h[key] + 1e-7)
