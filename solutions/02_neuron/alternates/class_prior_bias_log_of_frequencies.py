"""
question = "class_prior_bias"
note = "by the definition: frequencies first, then their logarithms, then the shift"
"""

import numpy as np


def class_prior_bias(counts):
    frequencies = np.asarray(counts, dtype=float) / np.sum(counts)
    logs = np.log(frequencies)
    return logs - np.mean(logs)
