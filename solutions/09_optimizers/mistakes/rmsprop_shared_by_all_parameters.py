"""
question = "rmsprop"
en = "There is a single h for all parameters, so the gradients of one change the steps of the next one. Keep one h for each name."
ko = "h가 하나뿐이어서 한 매개변수의 기울기가 다음 매개변수의 이동까지 바꿉니다. 이름마다 h를 따로 간직하세요."
"""

import numpy as np


class RMSprop:
    def update(self, params, grads):
        if self.h is None:
            self.h = 0.0
        for key in params.keys():
            self.h = self.decay_rate * self.h + (1 - self.decay_rate) * grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h) + 1e-7)
