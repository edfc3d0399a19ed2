"""
question = "conv_output_size"
note = "answers with a NumPy integer"
"""

import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = np.int64(input_size) + 2 * pad - filter_size
    if np.mod(room, stride) != 0:
        raise ValueError("the output size must be a whole number")
    return room // stride + 1
