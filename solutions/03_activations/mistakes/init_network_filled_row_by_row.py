"""
question = "init_network"
en = "The shapes are right, but the weights were typed row by row. Those of one neuron stand below each other."
ko = "형상은 맞지만 가중치를 행 방향으로 채웠습니다. 한 뉴런의 가중치는 위아래로 늘어서야 합니다."
"""

import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.2], [0.3, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
