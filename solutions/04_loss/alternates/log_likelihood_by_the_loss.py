"""
question = "log_likelihood"
note = "the mean loss times the number of samples, with the other sign"
"""


def log_likelihood(q, p):
    return -len(q) * binary_cross_entropy(q, p)
