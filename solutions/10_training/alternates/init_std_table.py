"""
question = "init_std"
note = "looks up a numerator in a dict, and takes a power instead of a root"
"""


def init_std(kind, n):
    numerators = {"xavier": 1, "sigmoid": 1, "tanh": 1, "he": 2, "relu": 2}
    if kind not in numerators:
        raise ValueError(f"unknown kind {kind}")
    return float(numerators[kind] / n) ** 0.5
