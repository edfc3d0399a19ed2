"""
question = "gradient"
note = "the two Affine layers by matrix products, an OrderedDict, copies"
"""

import numpy as np
from collections import OrderedDict


class SimpleConvNet:
    def gradient(self, x, t):
        scores = self.predict(x)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        rows = t if t.ndim == 2 else np.eye(scores.shape[1])[t]
        dscores = (powers / powers.sum(axis=1, keepdims=True) - rows) / len(x)
        pool = self.layers["Pool1"]
        features = self.layers["Affine1"].x
        hidden = self.layers["Affine2"].x
        dhidden = (dscores @ self.params["W3"].T) * (hidden > 0)
        dpool = dhidden @ self.params["W2"].T
        dmaps = pool.backward(dpool.reshape(len(x), -1, pool.x.shape[2] // 2, pool.x.shape[3] // 2))
        conv = self.layers["Conv1"]
        conv.backward(self.layers["Relu1"].backward(dmaps))
        return OrderedDict(
            b3=dscores.sum(axis=0),
            W3=hidden.T @ dscores,
            b2=dhidden.sum(axis=0),
            W2=features.T @ dhidden,
            b1=conv.db.copy(),
            W1=conv.dW.copy(),
        )
