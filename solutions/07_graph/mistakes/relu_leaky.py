"""
question = "relu"
en = "A hundredth of each negative number still gets through. That is another activation, the leaky one; this one lets nothing through."
ko = "음수의 100분의 1이 새어 나갑니다. 그것은 Leaky ReLU이고, 이 계층은 음수를 전혀 통과시키지 않습니다."
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        return np.where(self.mask, 0.01 * x, x)

    def backward(self, dout):
        return np.where(self.mask, 0.01 * dout, dout)
