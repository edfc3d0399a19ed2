"""
question = "softmax_with_loss.forward"
note = "plain Python over the rows; keeps one-hot rows whatever it was given, and returns a float"
"""

import math

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        wanted = np.zeros(x.shape)
        rows, losses = [], []
        for n, scores in enumerate(x.tolist()):
            label = int(t[n]) if t.ndim == 1 else int(np.argmax(t[n]))
            wanted[n, label] = 1
            powers = [math.exp(score - max(scores)) for score in scores]
            rows.append([power / sum(powers) for power in powers])
            losses.append(-math.log(rows[-1][label]))
        self.y, self.t = np.array(rows), wanted
        return sum(losses) / len(losses)
