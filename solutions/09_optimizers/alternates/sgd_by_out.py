"""
question = "sgd"
note = "NumPy writes the difference into the array itself"
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for name, param in params.items():
            np.subtract(param, self.lr * grads[name], out=param)
