"""
question = "sgd"
note = "new values first, copied into the old array after it; own class layout"
"""


class SGD:
    def __init__(self, lr=0.01):
        self.settings = {"lr": lr}

    def update(self, params, grads):
        fresh = {name: params[name] + grads[name] * -self.settings["lr"] for name in grads}
        for name in fresh:
            params[name][...] = fresh[name]
