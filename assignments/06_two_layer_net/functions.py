"""Functions of the earlier assignments, given here: nothing to write."""

import numpy as np


def sigmoid(x):
    """Return 1 / (1 + e^(-x)), element by element."""
    return 1 / (1 + np.exp(-x))


def sigmoid_grad(x):
    """Return the slope of the sigmoid at x, element by element."""
    return (1.0 - sigmoid(x)) * sigmoid(x)


def softmax(x):
    """Return the probabilities e^x / sum(e^x) of each row, (N, C) or (C,); large numbers do no harm."""
    x = x - np.max(x, axis=-1, keepdims=True)
    powers = np.exp(x)
    return powers / np.sum(powers, axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    """Return the mean over the batch of -log(the probability of the right class).

    Args:
        y: probabilities, (N, C), or (C,) for one example.
        t: the right classes: one-hot, of the shape of y, or as labels, whole numbers of shape (N,).
    """
    t = np.asarray(t)
    labels = np.argmax(t, axis=-1) if t.shape == y.shape else t
    rows = y.reshape(-1, y.shape[-1])
    staked = rows[np.arange(len(rows)), np.ravel(labels)]
    return -np.sum(np.log(staked + 1e-7)) / len(rows)
