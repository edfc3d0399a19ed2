"""
question = "minibatch"
note = "the front of a random order: nothing comes twice"
"""


def minibatch(x, t, size, rng):
    rows = rng.permutation(x.shape[0])[:size]
    return x[rows], t[rows]
