"""
question = "step_function"
note = "NumPy's own step, in floats"
"""

import numpy as np


def step_function(x):
    return np.heaviside(x, 0.0)
