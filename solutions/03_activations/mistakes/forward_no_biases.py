"""
question = "forward"
en = "Only the products are there; none of the layers adds its biases."
ko = "곱만 있고, 어느 층에서도 편향을 더하지 않습니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    z1 = sigmoid(np.dot(x, W1))
    z2 = sigmoid(np.dot(z1, W2))
    return identity_function(np.dot(z2, W3))
