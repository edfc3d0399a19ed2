"""
question = "adagrad"
en = "It overwrites the learning rate with the divided one, so each step divides what was divided before, and all parameters share it. Keep lr as it was; h alone has the memory."
ko = "나눈 결과를 학습률에 덮어써서 스텝마다 이미 나눈 값을 또 나누고, 모든 매개변수가 그 값을 함께 씁니다. lr은 그대로 두고 h에만 기록하세요."
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
            self.lr = self.lr / (np.sqrt(self.h[key]) + 1e-7)
            params[key] -= self.lr * grads[key]
