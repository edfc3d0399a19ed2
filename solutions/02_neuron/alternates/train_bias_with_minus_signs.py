"""
question = "train_bias"
note = "gradient descent: error turned round, and minus in both steps; own sigmoid with math.exp"
"""

import math

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = []
    while len(outputs) < steps:
        output = 1 / (1 + math.exp(-(w * x + b)))
        gradient = output - y
        w, b = w - lr * gradient * x, b - lr * gradient
        outputs.append(output)
    return w, b, np.array(outputs)
