"""
question = "adagrad"
en = "The gradient is missing in the numerator, so the step has no direction: every number goes down, whichever way the slope is."
ko = "분자에 기울기가 빠져 이동 방향이 없습니다. 경사가 어느 쪽이든 모든 원소가 줄어들기만 합니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr / (np.sqrt(self.h[key]) + 1e-7)
