"""
question = "activation_stats"
note = "keeps the activations of all layers in a dict first, along the lines of the experiment in chapter 6"
"""

import numpy as np


def activation_stats(x, weights, activation):
    kept = {}
    for i in range(len(weights)):
        if i != 0:
            x = kept[i - 1]
        a = np.dot(x, weights[i])
        kept[i] = activation(a)
    pairs = []
    for z in kept.values():
        middle = z.sum() / z.size
        pairs.append((middle, np.sqrt(((z - middle) ** 2).sum() / z.size)))
    return pairs
