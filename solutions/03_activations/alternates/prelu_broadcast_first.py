"""
question = "prelu"
note = "the slopes spread over the batch, then picked by a mask"
"""

import numpy as np


def prelu(x, a):
    slopes = np.where(x < 0, np.broadcast_to(a, x.shape), 1.0)
    return slopes * x
