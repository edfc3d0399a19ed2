"""
question = "init_network"
note = "a row for each neuron, transposed at the end"
"""

import numpy as np


def init_network():
    incoming = {
        1: [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]],
        2: [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]],
        3: [[0.1, 0.2], [0.3, 0.4]],
    }
    network = {}
    for layer, neurons in incoming.items():
        network[f"W{layer}"] = np.array(neurons).T
        network[f"b{layer}"] = np.array([0.1, 0.2, 0.3][: len(neurons)])
    return network
