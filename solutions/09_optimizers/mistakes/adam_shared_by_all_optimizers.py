"""
question = "adam"
en = "All Adam optimizers write into one and the same pair of dicts m and v, because it belongs to the class. Give every optimizer its own when it is made."
ko = "딕셔너리 m과 v가 클래스에 속해 있어서 모든 Adam 객체가 함께 씁니다. 객체를 만들 때마다 따로 만들어 주세요."
"""

import numpy as np


class Adam:
    m = {}
    v = {}

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0

    def update(self, params, grads):
        self.iter += 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            if key not in self.m:
                self.m[key] = np.zeros_like(params[key])
                self.v[key] = np.zeros_like(params[key])
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
