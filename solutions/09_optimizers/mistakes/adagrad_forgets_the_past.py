"""
question = "adagrad"
en = "h holds the last square only, because the new square replaces the old sum, or because h is set to 0 in each call. So every step has the same length; h should add up all squares so far."
ko = "h에 마지막 제곱만 남습니다. 새 제곱이 이전 합을 덮어쓰거나 호출할 때마다 h가 0이 되기 때문입니다. 지금까지의 제곱을 모두 더해 나가야 이동이 점점 짧아집니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] = grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
