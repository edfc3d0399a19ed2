"""
question = "adagrad"
en = "It adds up the gradients first and squares afterwards, so gradients of opposite signs cancel. Square each gradient, then add."
ko = "기울기를 먼저 더하고 나중에 제곱해서 부호가 다른 기울기끼리 상쇄됩니다. 기울기를 하나씩 제곱한 다음 더하세요."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key] ** 2) + 1e-7)
