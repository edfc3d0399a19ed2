"""From scores to probabilities, and from those to a loss: answers of 03 and 04; nothing to write."""

import numpy as np


def softmax(x):
    """Return the probabilities e^x / sum(e^x) of each row; each row is shifted by its maximum first.

    Args:
        x: scores, shape (N, K), or (K,) for one example.
    """
    x = x - np.max(x, axis=-1, keepdims=True)
    powers = np.exp(x)
    return powers / np.sum(powers, axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    """Return the mean of -log(probability of the right class) over the batch.

    Args:
        y: probabilities, shape (N, K), or (K,) for one example.
        t: the right classes, as labels of shape (N,) or one-hot of the shape of y.
    """
    t = np.asarray(t)
    labels = np.argmax(t, axis=-1) if t.shape == y.shape else t
    rows = y.reshape(-1, y.shape[-1])
    staked = rows[np.arange(len(rows)), np.ravel(labels)]
    return -np.sum(np.log(staked + 1e-7)) / len(rows)
