"""
question = "two_layer_net.gradient"
en = "The slopes are measured by differences, with a loop of its own: that is right, but slow. The point is one walk forward and one back through the layers."
ko = "직접 만든 반복문으로 기울기를 수치 미분으로 잽니다. 값은 맞지만 느립니다. 계층을 한 번 앞으로, 한 번 거꾸로 지나며 구하는 것이 목적입니다."
"""

import numpy as np


class TwoLayerNet:
    def gradient(self, x, t):
        grads = {}
        for key, array in self.params.items():
            grads[key] = np.zeros(array.shape)
            for place in np.ndindex(array.shape):
                value = array[place]
                array[place] = value + 1e-4
                above = self.loss(x, t)
                array[place] = value - 1e-4
                below = self.loss(x, t)
                array[place] = value
                grads[key][place] = (above - below) / 2e-4
        return grads
