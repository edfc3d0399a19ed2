"""
question = "init_network"
en = "The weights are stored under w1, w2 and w3. To a dict, a small letter and a capital one are different keys."
ko = "가중치를 w1, w2, w3이라는 이름으로 담았습니다. 딕셔너리에서 소문자와 대문자는 서로 다른 키입니다."
"""

import numpy as np


def init_network():
    network = {}
    network["w1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["w2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["w3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
