"""
question = "adagrad"
en = "There is a single h for all parameters, so the gradients of one shorten the steps of the next one. Keep one h for each name."
ko = "h가 하나뿐이어서 한 매개변수의 기울기가 다음 매개변수의 이동까지 줄입니다. 이름마다 h를 따로 간직하세요."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = 0.0
        for key in params.keys():
            self.h = self.h + grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h) + 1e-7)
