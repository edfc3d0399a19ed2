"""
question = "gates.arrays"
note = "one perceptron for all gates, weights along the first axis, through step_function"
"""

import numpy as np


def _perceptron(x1, x2, w, b):
    return step_function(np.tensordot(w, np.array([x1, x2]), axes=1) + b)


def AND(x1, x2):
    return _perceptron(x1, x2, [0.5, 0.5], -0.7)


def NAND(x1, x2):
    return _perceptron(x1, x2, [-0.5, -0.5], 0.7)


def OR(x1, x2):
    return _perceptron(x1, x2, [0.5, 0.5], -0.2)
