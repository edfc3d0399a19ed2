"""
question = "predict"
note = "a column of ones beside the inputs, so that each bias is one more row of its matrix"
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        one = np.ones((len(x), 1))
        first = np.vstack([self.params["W1"], self.params["b1"]])
        second = np.vstack([self.params["W2"], self.params["b2"]])
        hidden = 0.5 + 0.5 * np.tanh(np.hstack([x, one]) @ first / 2)
        scores = np.einsum("nh,hc->nc", np.hstack([hidden, one]), second)
        scores = scores - scores.max(axis=1)[:, None]
        return np.exp(scores - np.log(np.exp(scores).sum(axis=1))[:, None])
