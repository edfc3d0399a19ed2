"""
question = "adagrad"
en = "It squares the given gradient in place, and then steps by the square: the sign is lost, and the caller's gradient is changed. Leave grads as they are."
ko = "전달받은 기울기 배열 자체를 제곱해 놓고 그 제곱만큼 움직입니다. 부호가 사라지고 호출한 쪽의 기울기도 바뀝니다. grads는 그대로 두세요."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            grads[key] **= 2
            self.h[key] += grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
