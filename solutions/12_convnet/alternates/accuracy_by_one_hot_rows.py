"""
question = "accuracy"
note = "labels made into one-hot rows, which pick the score of the right class"
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        share = 0.0
        for start in range(0, x.shape[0], batch_size):
            scores = self.predict(x[start : start + batch_size])
            part = t[start : start + batch_size]
            rows = part if part.ndim == 2 else np.eye(scores.shape[1])[part]
            share += float(((scores * rows).sum(axis=1) == scores.max(axis=1)).sum()) / x.shape[0]
        return share
