"""
question = "init_network"
en = "All biases are 0. They are part of the network, so take them from the table as well."
ko = "편향이 모두 0입니다. 편향도 신경망의 일부이니 표에 있는 값을 넣으세요."
"""

import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.0, 0.0, 0.0])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.0, 0.0])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.0, 0.0])
    return network
