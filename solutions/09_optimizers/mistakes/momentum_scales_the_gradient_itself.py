"""
question = "momentum"
en = "The steps are right, but the gradient that the caller gave is multiplied by the learning rate on the way and comes back changed."
ko = "이동은 맞지만 그 과정에서 전달받은 기울기 배열에 학습률을 곱해 버려 호출한 쪽의 기울기까지 바뀝니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            grads[key] *= self.lr
            self.v[key] = self.momentum * self.v[key] - grads[key]
            params[key] += self.v[key]
