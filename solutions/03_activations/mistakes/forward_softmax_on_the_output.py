"""
question = "forward"
en = "The output is made into probabilities. That is for a choice among classes; this network answers with plain numbers."
ko = "출력을 확률로 바꾸었습니다. 그것은 클래스를 고를 때 쓰는 것이고, 이 신경망은 숫자를 그대로 답합니다."
"""

import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b2)
    return softmax(np.dot(z2, W3) + b3)
