"""
question = "init_network"
en = "Each call gives the very same dict, so whoever changes one network changes all of them. Make the dict inside of the function."
ko = "부를 때마다 똑같은 딕셔너리 하나를 돌려주어서, 한 신경망을 바꾸면 모두 바뀝니다. 딕셔너리를 함수 안에서 만드세요."
"""

import numpy as np

NETWORK = {
    "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
    "b1": np.array([0.1, 0.2, 0.3]),
    "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
    "b2": np.array([0.1, 0.2]),
    "W3": np.array([[0.1, 0.3], [0.2, 0.4]]),
    "b3": np.array([0.1, 0.2]),
}


def init_network():
    return NETWORK
