"""
question = "adagrad"
en = "h adds up the sizes of the gradients, not their squares; the root of that is no longer a gradient's size."
ko = "h에 기울기의 제곱이 아니라 크기를 더하고 있습니다. 그러면 제곱근을 구해도 기울기의 크기가 되지 않습니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += np.abs(grads[key])
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
