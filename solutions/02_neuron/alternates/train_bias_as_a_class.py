"""
question = "train_bias"
note = "the state in an object, outputs by a list comprehension"
"""

import numpy as np


class Trainee:
    def __init__(self, w, b):
        self.w = w
        self.b = b

    def step(self, x, y, lr):
        output = neuron(x, self.w, self.b)
        self.w += x * lr * (y - output)
        self.b += 1 * lr * (y - output)
        return output


def train_bias(x, y, w, b, lr, steps):
    trainee = Trainee(w, b)
    outputs = np.array([trainee.step(x, y, lr) for _ in range(steps)])
    return trainee.w, trainee.b, outputs
