"""
question = "adam"
note = "the averages as weighted sums over the sum of their weights; a count for each name"
"""

import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.betas = lr, (beta1, beta2)
        self.state = {}

    def update(self, params, grads):
        for key, param in params.items():
            old = self.state.get(key, [(0.0, 0.0), (0.0, 0.0)])
            new = []
            for (total, weight), beta, value in zip(old, self.betas, (grads[key], grads[key] ** 2)):
                new.append((beta * total + value, beta * weight + 1))
            self.state[key] = new
            (first, first_weight), (second, second_weight) = new
            param -= self.lr * (first / first_weight) / (np.sqrt(second / second_weight) + 1e-8)
