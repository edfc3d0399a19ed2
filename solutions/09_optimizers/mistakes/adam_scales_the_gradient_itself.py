"""
question = "adam"
en = "It squares the given gradient in place once m has it: the steps are right, but the caller's gradient comes back changed."
ko = "m을 갱신한 뒤 전달받은 기울기 배열 자체를 제곱합니다. 이동은 맞지만 호출한 쪽의 기울기까지 바뀝니다."
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
            grads[key] **= 2
            self.v[key] += (1 - self.beta2) * (grads[key] - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
