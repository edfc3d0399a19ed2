"""
question = "accuracy"
note = "collects the guesses of all batches, and compares once"
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        guesses = []
        while len(guesses) < len(x):
            scores = self.predict(x[len(guesses) : len(guesses) + batch_size])
            guesses.extend(max(range(len(row)), key=lambda k: row[k]) for row in scores)
        labels = [int(np.argmax(row)) if t.ndim == 2 else int(row) for row in t]
        return sum(guess == label for guess, label in zip(guesses, labels)) / len(labels)
