"""
question = "sgd"
note = "every number by itself, through its index"
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            for place in np.ndindex(params[key].shape):
                params[key][place] -= self.lr * grads[key][place]
