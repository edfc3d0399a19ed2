"""
question = "adam"
note = "keeps all gradients and averages them afresh, by elements of a weight vector"
"""

import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.past = []

    def update(self, params, grads):
        self.past.append({key: grad.copy() for key, grad in grads.items()})
        ages = np.arange(len(self.past))[::-1]
        for key in params:
            slopes = np.stack([grads[key] for grads in self.past])
            m = np.average(slopes, axis=0, weights=self.beta1**ages)
            v = np.average(slopes**2, axis=0, weights=self.beta2**ages)
            params[key][...] = params[key] - self.lr * m / np.maximum(np.sqrt(v), 1e-12)
