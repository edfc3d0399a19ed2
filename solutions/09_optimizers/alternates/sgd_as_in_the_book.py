"""
question = "sgd"
note = "an augmented assignment for each key, with the update's result returned besides"
"""


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * grads[key]
        return params
