"""
question = "momentum"
en = "All of the work stands under the `if` that prepares the first call, so from the second call on nothing moves. Look at the indentation of the second loop."
ko = "첫 호출을 준비하는 if 안에 갱신까지 모두 들어가 있어서 두 번째 호출부터는 아무것도 움직이지 않습니다. 두 번째 반복문의 들여쓰기를 살펴보세요."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
            for key in params.keys():
                self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
                params[key] += self.v[key]
