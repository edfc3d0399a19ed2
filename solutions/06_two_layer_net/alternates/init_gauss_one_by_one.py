"""
question = "init"
note = "the standard library's gauss, one weight after the other; the arrays are kept under names of their own too"
"""

import random

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.W1 = np.array([[random.gauss(0, weight_init_std) for _ in range(hidden_size)] for _ in range(input_size)])
        self.W2 = np.array([[random.gauss(0, weight_init_std) for _ in range(output_size)] for _ in range(hidden_size)])
        self.params = dict(W1=self.W1, b1=np.array([0.0] * hidden_size), W2=self.W2, b2=np.array([0.0] * output_size))
