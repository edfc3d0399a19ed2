"""
question = "rmsprop"
en = "It walks uphill: the gradient points to where the loss grows, so the step has to go the other way."
ko = "오르막으로 가고 있습니다. 기울기는 손실이 커지는 방향을 가리키므로 그 반대쪽으로 움직여야 합니다."
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
            params[key] += self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
