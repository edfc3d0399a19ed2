"""
question = "init_network"
en = "The network is built and then forgotten at the end of the function, since nothing is returned."
ko = "신경망을 만들기만 하고 돌려주지 않아서 함수가 끝나면 사라집니다."
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
