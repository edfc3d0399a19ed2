"""
question = "nesterov"
en = "The new values are right, but they are put into a new array. The layers still hold the old one, so they never learn; change the array that is there."
ko = "값은 맞지만 새 배열을 만들어 넣었습니다. 계층은 예전 배열을 그대로 가지고 있어서 학습되지 않습니다. 이미 있는 배열의 내용을 바꾸세요."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] = params[key] + self.momentum**2 * self.v[key] - (1 + self.momentum) * self.lr * grads[key]
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
