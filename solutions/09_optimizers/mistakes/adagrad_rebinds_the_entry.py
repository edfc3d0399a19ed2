"""
question = "adagrad"
en = "The new values are right, but they are put into a new array. The layers still hold the old one, so they never learn; change the array that is there."
ko = "값은 맞지만 새 배열을 만들어 넣었습니다. 계층은 예전 배열을 그대로 가지고 있어서 학습되지 않습니다. 이미 있는 배열의 내용을 바꾸세요."
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
            params[key] = params[key] - self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
