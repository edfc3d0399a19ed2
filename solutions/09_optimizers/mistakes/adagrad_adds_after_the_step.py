"""
question = "adagrad"
en = "It divides by the sum before the new gradient is in it: in the first step the denominator is next to 0, and the step is gigantic. First add the square, then step."
ko = "새 기울기를 더하기 전의 h로 나눕니다. 첫 스텝에서는 분모가 0에 가까워 엄청나게 멀리 움직입니다. 제곱을 먼저 더하고 나서 움직이세요."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
            self.h[key] += grads[key] * grads[key]
