"""
question = "forward"
en = "The weights stand to the left of the signals. Mostly the shapes clash; where all sizes are equal, the product is simply another one."
ko = "가중치가 신호의 왼쪽에 있습니다. 대개는 형상이 맞지 않아 오류가 나고, 크기가 모두 같으면 오류 없이 다른 곱이 나옵니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(W1, x) + b1)
    z2 = sigmoid(np.dot(W2, z1) + b2)
    return identity_function(np.dot(W3, z2) + b3)
