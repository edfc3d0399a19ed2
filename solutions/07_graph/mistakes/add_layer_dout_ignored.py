"""
question = "add_layer"
en = "It always returns ones: that is the local slope, which has to be combined with what comes from above."
ko = "언제나 1을 돌려주고 있습니다. 1은 국소적 미분일 뿐이므로 위에서 온 기울기와 곱해야 합니다."
"""

import numpy as np


class AddLayer:
    def backward(self, dout):
        return np.ones_like(dout), np.ones_like(dout)
