"""Perceptrons as logic gates: weigh two inputs, add them up, and fire where the sum is large enough."""

import numpy as np


def AND(x1, x2):
    """1 where both inputs are 1, else 0.

    Args:
        x1: the number 0 or 1, whole or float.
        x2: the number 0 or 1, whole or float.

    Returns:
        The number 0 or 1.

    Example:
        AND(1, 0) is 0; AND(1, 1) is 1; AND(1.0, 1.0) is 1 as well.

    Hint:
        Two weights and a threshold. One weight alone must not reach over the threshold, both together must.
        Bonus (section 1.6): arrays of zeros and ones, element by element; likewise for the other gates.
    """
    ### BEGIN SOLUTION
    w1, w2, theta = 0.5, 0.5, 0.7
    total = w1 * x1 + w2 * x2
    return 1 * (total > theta)  # True counts as 1, also in an array
    ### END SOLUTION


def NAND(x1, x2):
    """0 where both inputs are 1, else 1: AND, turned round.

    Args:
        x1: the number 0 or 1, whole or float.
        x2: the number 0 or 1, whole or float.

    Returns:
        The number 0 or 1.

    Example:
        NAND(0, 0) is 1; NAND(1, 0) is 1; NAND(1, 1) is 0.

    Hint:
        With a bias instead of a threshold: fire where w1*x1 + w2*x2 + b is above 0. What does the sum have to be
        when both inputs are off, and in which direction should each input pull it?
    """
    ### BEGIN SOLUTION
    w1, w2, b = -0.5, -0.5, 0.7
    total = w1 * x1 + w2 * x2 + b
    return 1 * (total > 0)
    ### END SOLUTION


def OR(x1, x2):
    """1 where at least one input is 1, else 0.

    Args:
        x1: the number 0 or 1, whole or float.
        x2: the number 0 or 1, whole or float.

    Returns:
        The number 0 or 1.

    Example:
        OR(0, 0) is 0; OR(0, 1) is 1; OR(1, 1) is 1.

    Hint:
        Keep the weights of AND. What changes is how easily the perceptron fires.
    """
    ### BEGIN SOLUTION
    w1, w2, b = 0.5, 0.5, -0.2
    total = w1 * x1 + w2 * x2 + b
    return 1 * (total > 0)
    ### END SOLUTION


def XOR(x1, x2):
    """1 where exactly one input is 1, else 0.

    Args:
        x1: the number 0 or 1, whole or float.
        x2: the number 0 or 1, whole or float.

    Returns:
        The number 0 or 1.

    Example:
        XOR(0, 1) is 1; XOR(1, 0) is 1; XOR(0, 0) and XOR(1, 1) are 0.

    Hint:
        No single weighted sum can do it. Two gates look at the inputs, and a third one looks at their two answers.
    """
    ### BEGIN SOLUTION
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)
    ### END SOLUTION


def step_function(x):
    """1 where x is above 0, else 0; at exactly 0 it is 0.

    Args:
        x: a NumPy array of any shape, of floats or whole numbers, or a single NumPy number such as np.float64(3.0).
            It is left as it was.

    Returns:
        An array of zeros and ones in the shape of x; for a single number, the number 0 or 1.

    Example:
        step_function(np.array([-1.0, 1.0, 2.0])) is [0, 1, 1]; step_function(np.float64(3.0)) is 1.

    Hint:
        A comparison with an array asks every element and gives as many answers. An `if` wants exactly one.
    """
    ### BEGIN SOLUTION
    return np.where(x > 0, 1, 0)
    ### END SOLUTION
