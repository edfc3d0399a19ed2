"""
question = "accuracy.last_batch"
note = "cuts both arrays at the same places"
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = t if t.ndim == 1 else t.argmax(axis=-1)
        cuts = list(range(batch_size, len(x), batch_size))
        hits = [
            self.predict(a).argmax(axis=1) == b for a, b in zip(np.array_split(x, cuts), np.array_split(labels, cuts))
        ]
        return float(np.concatenate(hits).mean())
