"""
question = "neuron"
en = "The bias is multiplied by the input like a second weight. Then it is powerless exactly where it is needed, at input zero."
ko = "편향에 두 번째 가중치처럼 입력을 곱하고 있습니다. 그러면 편향이 가장 필요한 곳, 즉 입력이 0일 때 아무 힘이 없습니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.sum((w + b) * x))
