"""
question = "forward"
en = "There is no activation function at all, so the three layers together are no more than one."
ko = "활성화 함수가 하나도 없어서 세 층이 한 층과 다를 바가 없습니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = np.dot(x, W1) + b1
    z2 = np.dot(z1, W2) + b2
    return identity_function(np.dot(z2, W3) + b3)
