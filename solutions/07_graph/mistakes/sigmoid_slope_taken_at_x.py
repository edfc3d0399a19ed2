"""
question = "sigmoid"
en = "The formula of the slope is filled with the input x. It is written in terms of the output of forward."
ko = "미분 공식에 입력 x를 넣었습니다. 그 공식은 순전파의 출력으로 쓰인 식입니다."
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = x
        return 1 / (1 + np.exp(-x))

    def backward(self, dout):
        return dout * (1.0 - self.x) * self.x
