"""What the layers may use: the sigmoid. You need not change this file."""

import numpy as np


def sigmoid(x):
    """Return 1 / (1 + exp(-x)), element by element, for a number or an array of any shape."""
    return 1 / (1 + np.exp(-x))
