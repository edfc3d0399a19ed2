"""
question = "adam"
en = "The new values are right, but they are put into a new array. The layers still hold the old one, so they never learn; change the array that is there."
ko = "값은 맞지만 새 배열을 만들어 넣었습니다. 계층은 예전 배열을 그대로 가지고 있어서 학습되지 않습니다. 이미 있는 배열의 내용을 바꾸세요."
"""

import numpy as np


class Adam:
    def update(self, params, grads):
        if self.m is None:
            self.m = {}
            self.v = {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)
        self.iter += 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] = params[key] - lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
