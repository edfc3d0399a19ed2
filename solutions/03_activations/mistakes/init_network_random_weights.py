"""
question = "init_network"
en = "The weights are drawn at random. That is how training begins, but this network has fixed numbers."
ko = "가중치를 무작위로 뽑았습니다. 학습을 시작할 때는 그렇게 하지만, 이 신경망의 값은 정해져 있습니다."
"""

import numpy as np


def init_network():
    sizes, network = (2, 3, 2, 2), {}
    for layer in (1, 2, 3):
        network[f"W{layer}"] = np.random.randn(sizes[layer - 1], sizes[layer])
        network[f"b{layer}"] = np.zeros(sizes[layer])
    return network
