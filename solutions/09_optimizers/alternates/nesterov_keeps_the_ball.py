"""
question = "nesterov"
note = "keeps the ball itself, rolls it, and looks ahead from there"
"""

import numpy as np


class Nesterov:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.balls = None

    def update(self, params, grads):
        if self.balls is None:
            self.balls = {key: (param.copy(), np.zeros_like(param)) for key, param in params.items()}
        for key, param in params.items():
            ball, v = self.balls[key]
            v = self.momentum * v - self.lr * grads[key]
            ball = ball + v
            self.balls[key] = ball, v
            param[...] = ball + self.momentum * v
