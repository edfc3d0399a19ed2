"""Activation functions, and a network of three layers that uses them."""

import numpy as np


def sigmoid(x):
    """Squash every element into the range from 0 to 1. It is given: you know it from the neuron."""
    return 1 / (1 + np.exp(-x))


def identity_function(x):
    """Hand the signal on as it is; the output layer of a regression uses this.

    Args:
        x: a float array of any shape.

    Returns:
        An array of the same shape with the same values. It may be x itself.

    Example:
        identity_function(np.array([0.3, -1.2])) is [0.3, -1.2].

    Hint:
        There is nothing to compute. Only make sure that something comes back.
    """
    ### BEGIN SOLUTION
    return x
    ### END SOLUTION


def relu(x):
    """Let positive numbers pass, and put 0 in the place of negative ones.

    Args:
        x: a float array of any shape. It is left as it was.

    Returns:
        An array of the same shape: x where x is above 0, and 0 elsewhere.

    Example:
        relu(np.array([-1.5, 0.0, 2.5])) is [0, 0, 2.5].

    Hint:
        Each element decides for itself, so no `if` can decide for all of them. Which is larger, the element or 0?
    """
    ### BEGIN SOLUTION
    return np.maximum(x, 0)
    ### END SOLUTION


def tanh(x):
    """Squash every element into the range from -1 to 1.

    Args:
        x: a float array of any shape. It is left as it was.

    Returns:
        An array of the same shape: (e^x - e^(-x)) / (e^x + e^(-x)), element by element.

    Example:
        tanh(np.array([-1.0, 0.0, 0.5])) is about [-0.7616, 0, 0.4621].

    Hint:
        You may write the formula out with np.exp or look for a function of NumPy.
        Bonus (section 3.10): at x = 1000 the formula, as it stands, divides infinity by infinity.
    """
    ### BEGIN SOLUTION
    return np.tanh(x)
    ### END SOLUTION


def leaky_relu(x, a):
    """Let positive numbers pass, and make negative ones smaller instead of taking them away.

    Args:
        x: a float array of any shape. It is left as it was.
        a: the slope on the negative side, one number between 0 and 1.

    Returns:
        An array of the same shape: x where x is above 0, and a times x elsewhere.

    Example:
        leaky_relu(np.array([-2.0, 0.0, 3.0]), 0.1) is [-0.2, 0, 3].

    Hint:
        Two candidates for each element. Draw both lines, x and a*x: on which side does each of them count?
    """
    ### BEGIN SOLUTION
    return np.maximum(x, a * x)
    ### END SOLUTION


def prelu(x, a):
    """The leaky ReLU with a slope of its own for each feature, which a network can learn.

    Args:
        x: a float array, (N, D) for a batch of N examples with D features each, or (D,) for one example. It is left as
            it was.
        a: the slopes on the negative side, a float array of shape (D,): a[j] belongs to feature j. They are any
            numbers, also above 1 or below 0. It is left as it was.

    Returns:
        An array of the shape of x: x where x is above 0, and its feature's slope times x elsewhere.

    Example:
        prelu(np.array([[-2.0, -2.0], [3.0, -1.0]]), np.array([0.5, 2.0])) is [[-1, -4], [3, -2]].

    Hint:
        Broadcasting lines shapes up from the right. Which axis of x does a meet? And with a slope of 2, which is larger
        at x = -1: x or 2*x?
    """
    ### BEGIN SOLUTION
    return np.maximum(x, 0) + a * np.minimum(x, 0)
    ### END SOLUTION


def elu(x, alpha):
    """Let positive numbers pass, and bend negative ones smoothly towards -alpha.

    Args:
        x: a float array of any shape. It is left as it was.
        alpha: how far down the curve goes, one number above 0.

    Returns:
        An array of the same shape: x where x is above 0, and alpha * (e^x - 1) elsewhere. It is right for large x, too.

    Example:
        elu(np.array([-1.0, 0.0, 2.0]), 2.0) is about [-1.2642, 0, 2].

    Hint:
        e^1000 is infinity for a computer, and 0 times infinity is not 0. What may happen to the numbers above 0 before
        they go into the exponential, when its result isn't wanted for them anyway?
    """
    ### BEGIN SOLUTION
    return np.maximum(x, 0) + alpha * (np.exp(np.minimum(x, 0)) - 1)
    ### END SOLUTION


def softmax(x):
    """Turn scores into probabilities: each example's are above 0 and add up to 1.

    Args:
        x: the scores, a float array: (N, K) for a batch of N examples with K classes each, or (K,) for one example.
            Scores of 1000 or -1000 are fine. It is left as it was.

    Returns:
        An array of the shape of x: for each example, e^(its score) divided by the sum of e^(score) over its classes.

    Example:
        softmax(np.array([0.3, 2.9, 4.0])) is about [0.0182, 0.2452, 0.7366].
        softmax(np.array([[0.0, 0.0], [1000.0, 1000.0]])) is [[0.5, 0.5], [0.5, 0.5]].

    Hint:
        Taking the same number away from all scores of an example changes none of its probabilities. Which number makes
        the largest exponent 0? Then look at the shapes: one such number for each row.
    """
    ### BEGIN SOLUTION
    powers = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return powers / np.sum(powers, axis=-1, keepdims=True)
    ### END SOLUTION


def init_network():
    """The weights and biases of the book's network: 2 inputs, 3 neurons, 2 neurons, 2 outputs.

    Returns:
        A new dict with six float arrays: W1 (2, 3), b1 (3,), W2 (3, 2), b2 (2,), W3 (2, 2), b3 (2,). Their values are
        in section 3.8 of the handout.

    Example:
        init_network()["W1"][1, 0] is 0.2, the weight from the second input to the first neuron.

    Hint:
        A column of a weight matrix belongs to one neuron and holds what comes in; a row belongs to one source.
    """
    ### BEGIN SOLUTION
    return {
        "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
        "b1": np.array([0.1, 0.2, 0.3]),
        "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
        "b2": np.array([0.1, 0.2]),
        "W3": np.array([[0.1, 0.3], [0.2, 0.4]]),
        "b3": np.array([0.1, 0.2]),
    }
    ### END SOLUTION


def forward(network, x):
    """What a network of three layers answers: sigmoid after the first two, the identity after the last.

    Args:
        network: a dict with the arrays W1 (D, H1), b1 (H1,), W2 (H1, H2), b2 (H2,), W3 (H2, M), b3 (M,). The sizes
            are any, not only those of init_network.
        x: a float array, (D,) for one example or (N, D) for a batch.

    Returns:
        The outputs of the last layer: shape (M,) for one example, (N, M) for a batch.

    Example:
        forward(init_network(), np.array([1.0, 0.5])) is about [0.3168, 0.6963].

    Hint:
        Write the shapes in a row: (D,) with (D, H1) gives (H1,). The same line of code takes a batch as well.
    """
    ### BEGIN SOLUTION
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
    ### END SOLUTION
