"""
question = "loss"
note = "probabilities clipped away from 0, and a product with the one-hot rows"
"""

import numpy as np


class TwoLayerNet:
    def loss(self, x, t):
        y = np.clip(self.predict(x), 1e-8, 1.0)
        return float(np.mean(-(t * np.log(y)).sum(axis=1)))
