"""
question = "momentum"
en = "The factor momentum is applied to the new push as well. It belongs to the old velocity alone; mind the brackets."
ko = "momentum이 새로 미는 힘에도 곱해졌습니다. 이 계수는 이전 속도에만 곱해야 합니다. 괄호를 확인하세요."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * (self.v[key] - self.lr * grads[key])
            params[key] += self.v[key]
