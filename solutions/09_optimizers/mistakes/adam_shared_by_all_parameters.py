"""
question = "adam"
en = "There is a single m and a single v for all parameters, so the gradients of one change the steps of the next one. Keep a pair for each name."
ko = "m과 v가 하나씩뿐이어서 한 매개변수의 기울기가 다음 매개변수의 이동까지 바꿉니다. 이름마다 한 쌍씩 간직하세요."
"""

import numpy as np


class Adam:
    def update(self, params, grads):
        if self.m is None:
            self.m = self.v = 0.0
        self.iter += 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            self.m = self.beta1 * self.m + (1 - self.beta1) * grads[key]
            self.v = self.beta2 * self.v + (1 - self.beta2) * grads[key] ** 2
            params[key] -= lr_t * self.m / (np.sqrt(self.v) + 1e-7)
