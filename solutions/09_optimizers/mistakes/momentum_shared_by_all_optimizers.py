"""
question = "momentum"
en = "All Momentum optimizers write into one and the same velocity dict, because it belongs to the class. Give every optimizer its own when it is made."
ko = "속도 딕셔너리가 클래스에 속해 있어서 모든 Momentum 객체가 함께 씁니다. 객체를 만들 때마다 따로 만들어 주세요."
"""

import numpy as np


class Momentum:
    v = {}

    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum

    def update(self, params, grads):
        for key in params.keys():
            if key not in self.v:
                self.v[key] = np.zeros_like(params[key])
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
