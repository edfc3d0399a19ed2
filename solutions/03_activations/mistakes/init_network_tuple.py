"""
question = "init_network"
en = "The arrays come one after another in a tuple. Whoever asks for them by name needs a dict."
ko = "배열들을 튜플에 차례로 담아 돌려줍니다. 이름으로 꺼내 쓰려면 딕셔너리여야 합니다."
"""

import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return tuple(network.values())
