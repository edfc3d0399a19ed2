"""
question = "momentum"
note = "the velocity is the way from the last position to this one"
"""


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.before = None

    def update(self, params, grads):
        if self.before is None:
            self.before = {key: param.copy() for key, param in params.items()}
        for key, param in params.items():
            here = param.copy()
            param += self.momentum * (here - self.before[key]) - self.lr * grads[key]
            self.before[key] = here
