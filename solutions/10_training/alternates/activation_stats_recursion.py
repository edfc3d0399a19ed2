"""
question = "activation_stats"
note = "the first layer, then the same for the rest of the stack; lists as pairs"
"""

import numpy as np


def activation_stats(x, weights, activation):
    if len(weights) == 0:
        return []
    z = activation(np.einsum("nd,dm->nm", x, weights[0]))
    here = [float(np.average(z)), float(np.sqrt(np.var(z)))]
    return [here, *activation_stats(z, weights[1:], activation)]
