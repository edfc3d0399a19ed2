"""
question = "step_function"
note = "along the lines of the book: a comparison, made into an array of whole numbers"
"""

import numpy as np


def step_function(x):
    return np.array(x > 0, dtype=int)
