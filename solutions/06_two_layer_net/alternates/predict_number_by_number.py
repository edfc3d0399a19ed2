"""
question = "predict"
note = "plain Python: one example, one neuron, one class at a time"
"""

import math

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        w1, b1, w2, b2 = (self.params[key].tolist() for key in ("W1", "b1", "W2", "b2"))
        answers = []
        for row in x.tolist():
            sums = [sum(v * w for v, w in zip(row, column)) + b for column, b in zip(zip(*w1), b1)]
            hidden = [1 / (1 + math.exp(-s)) for s in sums]
            scores = [sum(v * w for v, w in zip(hidden, column)) + b for column, b in zip(zip(*w2), b2)]
            powers = [math.exp(s - max(scores)) for s in scores]
            answers.append([p / sum(powers) for p in powers])
        return np.array(answers)
