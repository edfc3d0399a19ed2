"""
question = "init_network"
en = "The biases stand upright, with two axes. Added to a row of sums, such a column makes a whole table."
ko = "편향이 축이 둘인 세로 배열입니다. 가중합 한 줄에 세로 배열을 더하면 표 전체가 되어 버립니다."
"""

import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([[0.1], [0.2], [0.3]])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([[0.1], [0.2]])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([[0.1], [0.2]])
    return network
