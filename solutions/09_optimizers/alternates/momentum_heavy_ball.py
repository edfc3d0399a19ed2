"""
question = "momentum"
note = "lr outside of the velocity, velocity with the other sign, made when a name is first seen"
"""


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.speed = {}

    def update(self, params, grads):
        for key, param in params.items():
            self.speed[key] = self.momentum * self.speed.get(key, 0) + grads[key]
            param -= self.lr * self.speed[key]
