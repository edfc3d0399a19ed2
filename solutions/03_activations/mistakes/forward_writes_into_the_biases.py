"""
question = "forward"
en = "For one example the sums are added into the network's own biases, in place, so the network is another one after the call. Add without +=, or into a copy."
ko = "데이터 하나를 넣으면 가중합이 신경망의 편향 배열에 그대로 더해져서, 호출한 뒤에는 신경망이 달라집니다. += 대신 새 배열을 만들거나 복사본에 더하세요."
"""

import numpy as np


def forward(network, x):
    if x.ndim == 2:
        return np.array([forward({key: value.copy() for key, value in network.items()}, row) for row in x])
    a1 = network["b1"]
    a1 += x @ network["W1"]
    a2 = network["b2"]
    a2 += sigmoid(a1) @ network["W2"]
    a3 = network["b3"]
    a3 += sigmoid(a2) @ network["W3"]
    return identity_function(a3)
