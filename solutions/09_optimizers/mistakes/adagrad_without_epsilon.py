"""
question = "adagrad"
en = "Where all gradients so far were 0, it computes 0/0, and the parameter becomes NaN. A tiny number in the denominator, inside its brackets, prevents that."
ko = "지금까지 기울기가 모두 0이었던 곳에서 0/0을 계산해 매개변수가 NaN이 됩니다. 분모의 괄호 안에 아주 작은 수를 더하면 막을 수 있습니다."
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
            params[key] -= self.lr * grads[key] / np.sqrt(self.h[key])
