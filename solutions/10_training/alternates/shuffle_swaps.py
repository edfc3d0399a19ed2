"""
question = "shuffle"
note = "copies, swapped one by one from the end, with the random module"
"""

import random


def shuffle_dataset(x, t, rng=None):
    x, t = x.copy(), t.copy()
    for last in range(len(x) - 1, 0, -1):
        other = random.randint(0, last) if rng is None else int(rng.integers(0, last + 1))
        x[[last, other]] = x[[other, last]]
        t[[last, other]] = t[[other, last]]
    return x, t
