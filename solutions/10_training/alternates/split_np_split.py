"""
question = "split"
note = "np.split at one place, and a list to return"
"""

import math

import numpy as np


def split_validation(x, t, ratio):
    place = [math.floor(len(t) * ratio)]
    (x_first, x_rest), (t_first, t_rest) = np.split(x, place), np.split(t, place)
    return [x_rest, t_rest, x_first, t_first]
