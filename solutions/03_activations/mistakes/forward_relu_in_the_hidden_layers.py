"""
question = "forward"
en = "The hidden layers use the ReLU. Many networks do, but this one squashes its signals with the sigmoid."
ko = "은닉층에서 ReLU를 썼습니다. 그런 신경망도 많지만 이 신경망은 시그모이드를 씁니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = relu(np.dot(x, W1) + b1)
    z2 = relu(np.dot(z1, W2) + b2)
    return identity_function(np.dot(z2, W3) + b3)
