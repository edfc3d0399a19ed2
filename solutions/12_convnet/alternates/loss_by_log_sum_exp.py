"""
question = "loss"
note = "the exact logarithm of the softmax, beside the layer that backward needs"
"""

import numpy as np


class SimpleConvNet:
    def loss(self, x, t):
        scores = self.predict(x)
        self.last_layer.forward(scores, t)
        labels = t.argmax(axis=1) if t.ndim > 1 else t
        return np.mean(np.logaddexp.reduce(scores, axis=1) - scores[np.arange(len(scores)), labels])
