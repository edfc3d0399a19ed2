"""
question = "forward"
en = "The output goes through the sigmoid as well. A regression needs answers of any size, so the last layer passes its sums on."
ko = "출력까지 시그모이드를 통과합니다. 회귀의 답은 어떤 크기든 될 수 있어야 하므로 마지막 층은 합을 그대로 내보냅니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b2)
    return sigmoid(np.dot(z2, W3) + b3)
