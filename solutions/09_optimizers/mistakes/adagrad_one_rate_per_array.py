"""
question = "adagrad"
en = "It adds up the squares of a whole array, so all numbers of a parameter share one learning rate. AdaGrad keeps one for every single number."
ko = "배열 전체의 제곱을 합쳐서 한 매개변수의 모든 원소가 같은 학습률을 씁니다. AdaGrad는 원소마다 학습률을 따로 둡니다."
"""

import numpy as np


class AdaGrad:
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += np.sum(grads[key] * grads[key])
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
