"""
question = "forward"
en = "The biases are added after the sigmoid. They belong to the sum that goes into it."
ko = "시그모이드를 거친 뒤에 편향을 더했습니다. 편향은 시그모이드에 들어가는 합에 포함됩니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1)) + b1
    z2 = sigmoid(np.dot(z1, W2)) + b2
    return identity_function(np.dot(z2, W3) + b3)
