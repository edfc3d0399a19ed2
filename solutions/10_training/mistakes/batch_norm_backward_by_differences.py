"""
question = "batch_norm.backward"
en = "It measures the slopes by differences, one number at a time: that is right, but slow. The handout asks for the way back through the graph."
ko = "값 하나하나를 조금씩 움직여 기울기를 수치 미분으로 잽니다. 값은 맞지만 느립니다. 안내문이 요구하는 것은 그래프를 거꾸로 지나며 구하는 방법입니다."
"""

import numpy as np


class BatchNormalization:
    def forward(self, x, train_flg=True):
        if train_flg:
            mu, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mu, var = self.running_mean, self.running_var
        self.x = x
        return self.gamma * (x - mu) / np.sqrt(var + 1e-7) + self.beta

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

        dx, self.dgamma, self.dbeta = slopes(x), slopes(self.gamma), slopes(self.beta)
        return dx
