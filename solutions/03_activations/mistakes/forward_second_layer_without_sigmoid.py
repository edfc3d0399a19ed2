"""
question = "forward"
en = "The signals of the second layer go on without having been squashed, as if they were its outputs."
ko = "두 번째 층의 가중합이 시그모이드를 거치지 않은 채 다음 층으로 갑니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = np.dot(z1, W2) + b2
    return identity_function(np.dot(z2, W3) + b3)
