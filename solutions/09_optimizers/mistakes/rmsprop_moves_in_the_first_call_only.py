"""
question = "rmsprop"
en = "All of the work stands under the `if` that prepares the first call, so from the second call on nothing moves. Look at the indentation of the second loop."
ko = "첫 호출을 준비하는 if 안에 갱신까지 모두 들어가 있어서 두 번째 호출부터는 아무것도 움직이지 않습니다. 두 번째 반복문의 들여쓰기를 살펴보세요."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
            for key in params.keys():
                self.h[key] *= self.decay_rate
                self.h[key] += (1 - self.decay_rate) * grads[key] * grads[key]
                params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
