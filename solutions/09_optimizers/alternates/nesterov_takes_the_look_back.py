"""
question = "nesterov"
note = "lr outside of a velocity of the other sign, as common frameworks write it"
"""


class Nesterov:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.b = {}

    def update(self, params, grads):
        for key, param in params.items():
            self.b[key] = self.momentum * self.b.get(key, 0.0) + grads[key]
            param -= self.lr * (grads[key] + self.momentum * self.b[key])
