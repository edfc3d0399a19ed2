"""
question = "adam"
en = "All of the work stands under the `if` that prepares the first call, so from the second call on nothing moves. Look at the indentation of the second loop."
ko = "첫 호출을 준비하는 if 안에 갱신까지 모두 들어가 있어서 두 번째 호출부터는 아무것도 움직이지 않습니다. 두 번째 반복문의 들여쓰기를 살펴보세요."
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
                params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
