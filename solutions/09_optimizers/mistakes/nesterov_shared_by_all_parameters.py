"""
question = "nesterov"
en = "There is a single velocity for all parameters, so what pushes one of them moves the next one as well. Keep one velocity for each name."
ko = "속도가 하나뿐이어서 한 매개변수를 민 힘이 다음 매개변수까지 움직입니다. 이름마다 속도를 따로 간직하세요."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = 0.0
        for key in params.keys():
            params[key] += self.momentum**2 * self.v - (1 + self.momentum) * self.lr * grads[key]
            self.v = self.momentum * self.v - self.lr * grads[key]
