"""
question = "relu"
en = "backward looks at the sign of the gradient and blocks the negative ones. Which gates are open was decided by x, in forward."
ko = "역전파에서 기울기의 부호를 보고 음수를 막고 있습니다. 게이트가 열리는지는 순전파 때의 x가 이미 정했습니다."
"""

import numpy as np


class Relu:
    def backward(self, dout):
        return np.maximum(dout, 0)
