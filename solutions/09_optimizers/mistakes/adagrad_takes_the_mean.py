"""
question = "adagrad"
en = "It divides the sum of squares by the number of steps. The sum itself belongs under the root: that is why the steps grow shorter."
ko = "제곱의 합을 스텝 수로 나누었습니다. 루트 안에는 합이 그대로 들어가야 하고, 그래서 이동이 점점 짧아집니다."
"""

import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None
        self.t = 0

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        self.t += 1
        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key] / self.t) + 1e-7)
