"""
question = "forward"
note = "named axes, with a sigmoid of its own"
"""

import numpy as np


def layer(network, number, x):
    return np.einsum("...i,ij->...j", x, network[f"W{number}"]) + network[f"b{number}"]


def forward(network, x):
    z1 = 1 / (1 + np.exp(-layer(network, 1, x)))
    z2 = 1 / (1 + np.exp(-layer(network, 2, z1)))
    return layer(network, 3, z2)
