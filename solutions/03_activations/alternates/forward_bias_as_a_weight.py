"""
question = "forward"
note = "a column of ones, whose weights are the biases"
"""

import numpy as np


def forward(network, x):
    rows = np.atleast_2d(x)
    for layer, h in ((1, sigmoid), (2, sigmoid), (3, identity_function)):
        weights = np.vstack([network[f"W{layer}"], network[f"b{layer}"]])
        rows = h(np.hstack([rows, np.ones((len(rows), 1))]) @ weights)
    return rows if x.ndim == 2 else rows[0]
