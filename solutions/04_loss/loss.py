"""How wrong is a prediction? Four ways to say it in one number."""

import numpy as np


def mean_squared_error(y, t):
    """Half the sum of all squared errors, as the book defines it.

    Args:
        y: the predictions, a float array of any shape: (C,), (N, C), ... It is left as it was.
        t: the targets, an array of the same shape, of floats or of whole numbers. It is left as it was.

    Returns:
        One number: 1/2 times the sum of (y - t)² over all entries, divided by nothing, however many entries there are.

    Example:
        mean_squared_error(np.array([1.0, 3.0]), np.array([0.0, 1.0])) is 2.5, half of 1 + 4.

    Hint:
        Three steps in this order: subtract, square each one, add up. The half comes last.
    """
    ### BEGIN SOLUTION
    return 0.5 * np.sum((y - t) ** 2)
    ### END SOLUTION


def cross_entropy_error(y, t):
    """How surprised the predictions are by the right classes: the mean over the batch of -log(y of the right class).

    Args:
        y: the predicted probabilities, a float array: (N, C) for a batch of N examples with C classes each, or (C,) for
            one example. Each row adds up to 1; single entries may be 0. It is left as it was.
        t: the right classes, in one of two forms. It is left as it was.
            One-hot: the shape of y, with a 1 (int or float) at the right class of each row and 0 elsewhere.
            Labels: one whole number from 0 to C - 1 for each example. For a batch an array of shape (N,); for one
            example a single NumPy integer, such as t_batch[0].

    Returns:
        One number, with the natural logarithm. For one example, the batch has the size 1.
        It is finite also where y is 0 at the right class: add a tiny number, such as 1e-7, inside the logarithm.

    Example:
        With y = [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], the labels [0, 1] and the one-hot rows [[1, 0, 0], [0, 1, 0]] both
        give (-log(0.7) - log(0.3)) / 2, about 0.7803.

    Hint:
        Bring the four cases to one: a single example is a batch with one row, and a one-hot row says in another way
        what a label says. The shapes of y and t together tell which case it is; the values don't.
    """
    ### BEGIN SOLUTION
    t = np.asarray(t)
    labels = np.argmax(t, axis=-1) if t.shape == y.shape else t
    rows = y.reshape(-1, y.shape[-1])
    staked = rows[np.arange(len(rows)), np.ravel(labels)]
    return -np.sum(np.log(staked + 1e-7)) / len(rows)
    ### END SOLUTION


def binary_cross_entropy(q, p):
    """The cross-entropy of yes-or-no predictions: the mean of -(p log(q) + (1 - p) log(1 - q)).

    Args:
        q: the predicted probabilities of "yes", a float array of any shape with values from 0 to 1 (both may occur).
        p: the targets, an array of the same shape: 1 for "yes" and 0 for "no", or a probability in between.

    Returns:
        One number: the mean over all entries, with the natural logarithm.
        It is finite also where q is 0 or 1.

    Example:
        binary_cross_entropy(np.array([0.9, 0.2, 0.6]), np.array([1, 0, 1])) is about 0.2798,
        the mean of -log(0.9), -log(0.8) and -log(0.6).

    Hint:
        There are two logarithms. Each of them has a q at which it would be minus infinity, so each needs its own help.
    """
    ### BEGIN SOLUTION
    tiny = 1e-7
    return -np.mean(p * np.log(q + tiny) + (1 - p) * np.log(1 - q + tiny))
    ### END SOLUTION


def log_likelihood(q, p):
    """The logarithm of the probability that the model gives to everything that was seen.

    A sample with the target p has the probability q^p (1 - q)^(1 - p). The samples are independent, so that their
    probabilities multiply; the logarithm turns that product into a sum.

    Args:
        q: the predicted probabilities of "yes", a float array of shape (n,), strictly between 0 and 1.
        p: what was seen, an array of shape (n,): 1 for "yes", 0 for "no".

    Returns:
        One number, 0 or negative: the sum over all samples, with the natural logarithm. It is right for thousands of
        samples, too, whose product is so small that a float can only hold it as 0.

    Example:
        log_likelihood(np.array([0.9, 0.2, 0.6]), np.array([1, 0, 1])) is about -0.8393: log(0.9) + log(0.8) + log(0.6),
        which is log(0.432).

    Hint:
        Where does the logarithm stand: before or after the many probabilities become one number?
    """
    ### BEGIN SOLUTION
    return np.sum(p * np.log(q) + (1 - p) * np.log(1 - q))
    ### END SOLUTION
