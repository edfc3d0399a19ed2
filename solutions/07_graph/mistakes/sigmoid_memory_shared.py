"""
question = "sigmoid"
en = "The output is stored in the class: of several Sigmoids in a network, all see what the last one has written."
ko = "출력을 클래스에 저장했습니다. 신경망에 Sigmoid가 여럿이면 모두가 마지막 계층의 출력을 보게 됩니다."
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        Sigmoid.out = 1 / (1 + np.exp(-x))
        return Sigmoid.out

    def backward(self, dout):
        return dout * (1.0 - Sigmoid.out) * Sigmoid.out
