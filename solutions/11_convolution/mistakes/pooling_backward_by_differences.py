"""
question = "pooling.backward"
en = "It measures the slopes by differences, one number at a time: that is right, but slow. The handout asks for the way back that forward came."
ko = "값 하나하나를 조금씩 움직여 기울기를 수치 미분으로 잽니다. 값은 맞지만 느립니다. 안내문이 요구하는 것은 순전파가 온 길을 거꾸로 가는 것입니다."
"""

import numpy as np


class Pooling:
    def backward(self, dout):
        x = self.x.copy()

        def slopes(array):
            grad = np.zeros(array.shape)
            for place in np.ndindex(array.shape):
                value = array[place]
                array[place] = value + 1e-4
                above = np.sum(dout * self.forward(x))
                array[place] = value - 1e-4
                below = np.sum(dout * self.forward(x))
                array[place] = value
                grad[place] = (above - below) / 2e-4
            return grad

        return slopes(x)
