"""
question = "relu"
en = "It measures the slope by differences, running forward beside x: that is right, but slow. The handout asks for the formula, which takes what forward has remembered."
ko = "x 옆의 값에서 forward를 다시 실행해 기울기를 수치 미분으로 잽니다. 값은 맞지만 느립니다. 안내문이 요구하는 것은 순전파가 기억해 둔 값으로 계산하는 식입니다."
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, dout):
        x = self.x
        return dout * (self.forward(x + 1e-4) - self.forward(x - 1e-4)) / 2e-4
