"""
question = "init_network"
en = "There are two layers only. The output neurons have weights and biases, too."
ko = "층이 두 개뿐입니다. 출력층의 뉴런에도 가중치와 편향이 있습니다."
"""

import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    return network
