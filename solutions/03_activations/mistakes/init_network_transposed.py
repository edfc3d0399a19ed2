"""
question = "init_network"
en = "The matrices lie on their side: a row for each neuron. Here a column belongs to a neuron, and a row to a source."
ko = "행렬이 뒤집혀 있습니다. 행이 뉴런 하나를 나타냅니다. 여기서는 열이 뉴런이고 행이 출발점입니다."
"""

import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.2], [0.3, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
