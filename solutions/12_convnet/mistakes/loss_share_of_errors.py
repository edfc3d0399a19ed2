"""
question = "loss"
en = "It counts wrong guesses. A loss has to feel how sure the network was, or no gradient can come of it."
ko = "틀린 개수를 셉니다. 손실에는 얼마나 확신했는지가 담겨야 기울기를 구할 수 있습니다."
"""

import numpy as np


class SimpleConvNet:
    def loss(self, x, t):
        scores = self.predict(x)
        self.last_layer.forward(scores, t)
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        return float(np.mean(np.argmax(scores, axis=1) != labels))
