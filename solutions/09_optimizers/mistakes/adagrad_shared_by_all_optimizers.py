"""
question = "adagrad"
en = "All AdaGrad optimizers write into one and the same dict h, because it belongs to the class. Give every optimizer its own when it is made."
ko = "딕셔너리 h가 클래스에 속해 있어서 모든 AdaGrad 객체가 함께 씁니다. 객체를 만들 때마다 따로 만들어 주세요."
"""

import numpy as np


class AdaGrad:
    h = {}

    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            if key not in self.h:
                self.h[key] = np.zeros_like(params[key])
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
