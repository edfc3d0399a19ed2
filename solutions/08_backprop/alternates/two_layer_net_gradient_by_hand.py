"""
question = "two_layer_net.gradient"
note = "without the layers: the two matrix products written out, forward and back"
"""

import numpy as np

from functions import softmax


class TwoLayerNet:
    def gradient(self, x, t):
        W1, b1, W2, b2 = (self.params[key] for key in ("W1", "b1", "W2", "b2"))
        hidden = x @ W1 + b1
        passed = np.maximum(hidden, 0)
        dscores = softmax(passed @ W2 + b2)
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        dscores[np.arange(len(x)), labels] -= 1
        dscores /= len(x)
        dhidden = (dscores @ W2.T) * (hidden > 0)
        return {"W2": passed.T @ dscores, "b2": dscores.sum(0), "W1": x.T @ dhidden, "b1": dhidden.sum(0)}
