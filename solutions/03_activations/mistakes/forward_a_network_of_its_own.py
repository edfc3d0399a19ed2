"""
question = "forward"
en = "It builds the network of init_network again and ignores the one that it was given."
ko = "건네받은 신경망을 무시하고 init_network를 다시 불러서 씁니다."
"""

import numpy as np


def forward(network, x):
    network = init_network()
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b2)
    return identity_function(np.dot(z2, W3) + b3)
