"""Slopes by measuring: numerical derivatives, numerical gradients, and walking downhill with them."""

import numpy as np


def numerical_diff(f, x):
    """Measure the slope of f at x, from a small step to either side (central difference).

    Args:
        f: a function that takes a number and returns a number.
        x: where to measure, one number (5 and 5.0 alike; it may be 0 or negative).

    Returns:
        The slope, a number: how much f rises per unit of x, near x.

    Example:
        For f(x) = 0.01x² + 0.1x, numerical_diff(f, 5) is about 0.2 and numerical_diff(f, 10) about 0.3.

    Hint:
        A slope is a rise over a run. One step of h = 1e-4 to the right and one to the left: how wide is the run?
        Mind the brackets on both sides of the division.
    """
    ### BEGIN SOLUTION
    h = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)
    ### END SOLUTION


def numerical_gradient(f, x):
    """Measure how f changes with each single entry of x, all others held still.

    Args:
        f: a function that takes a whole array of the shape of x and returns one number.
        x: a float array of any shape: (3,), (2, 3), (2, 3, 4), ... It is moved in place while f is being called,
            and it holds its old values again when this function returns.

    Returns:
        A float array of the shape of x; entry by entry, the central difference
        (f(x with this entry + h) - f(x with this entry - h)) / 2h, with h = 1e-4.
        Bonus: for an array of whole numbers too, the true slopes as floats (x itself stays as it is).

    Example:
        For f(x) = x0² + x1², numerical_gradient(f, np.array([3.0, 4.0])) is about [6, 8].

    Hint:
        Work on one entry: remember its value, move it up, ask f, move it down, ask f, put the value back.
        Then find a way to visit every entry, however many axes there are: np.ndindex(x.shape) or np.nditer.
    """
    ### BEGIN SOLUTION
    h = 1e-4
    x = np.asarray(x, dtype=float)  # x itself, but for whole numbers, which cannot hold the small step
    grad = np.empty_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
    ### END SOLUTION


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    """Walk downhill on f: take step_num steps, each lr times the gradient measured where you stand.

    Args:
        f: a function that takes a whole array and returns one number.
        init_x: where to start, a float array of any shape.
        lr: learning rate, the length of a step per unit of gradient.
        step_num: how many steps to take; exactly so many.

    Returns:
        The final x, an array of the shape of init_x.
        Bonus: init_x itself still holds the start afterwards.

    Example:
        For f(x) = x0² + x1² from (-3, 4), with lr=0.1 and step_num=100, it ends very near (0, 0).

    Hint:
        The gradient points uphill. And it is another one at every new place.
    """
    ### BEGIN SOLUTION
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
    ### END SOLUTION
