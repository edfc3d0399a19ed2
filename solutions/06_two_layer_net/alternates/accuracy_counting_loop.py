"""
question = "accuracy"
note = "a loop that counts, with Python numbers"
"""


class TwoLayerNet:
    def accuracy(self, x, t):
        hits = 0
        for probabilities, target in zip(self.predict(x).tolist(), t.tolist()):
            hits += target[probabilities.index(max(probabilities))] == 1
        return hits / len(t)
