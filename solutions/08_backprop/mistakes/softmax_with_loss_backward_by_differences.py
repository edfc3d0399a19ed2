"""
question = "softmax_with_loss.backward"
en = "It measures the slopes by differences, one number at a time: that is right, but slow. The handout asks for the formula, which takes a single step for all of them."
ko = "값 하나하나를 조금씩 움직여 기울기를 수치 미분으로 잽니다. 값은 맞지만 느립니다. 안내문이 요구하는 것은 모두를 한 번에 구하는 식입니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.x = x
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        x, t = self.x.copy(), self.t
        grad = np.zeros(x.shape)
        for place in np.ndindex(x.shape):
            value = x[place]
            x[place] = value + 1e-4
            above = self.forward(x, t)
            x[place] = value - 1e-4
            below = self.forward(x, t)
            x[place] = value
            grad[place] = (above - below) / 2e-4
        return dout * grad
