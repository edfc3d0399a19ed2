"""
question = "affine.backward"
en = "It measures the slopes by differences, one number at a time: that is right, but slow. The handout asks for the formula, which takes a single step for all of them."
ko = "값 하나하나를 조금씩 움직여 기울기를 수치 미분으로 잽니다. 값은 맞지만 느립니다. 안내문이 요구하는 것은 모두를 한 번에 구하는 식입니다."
"""

import numpy as np


class Affine:
    def backward(self, dout):
        x = self.x.reshape(self.original_x_shape).copy()

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

        dx, self.dW, self.db = slopes(x), slopes(self.W), slopes(self.b)
        return dx
