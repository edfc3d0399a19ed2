"""
question = "neuron"
en = "The products are never added up, so several inputs give several outputs. A neuron gathers all its inputs into one number."
ko = "곱한 값들을 더하지 않아서 입력 개수만큼 출력이 나옵니다. 뉴런은 모든 입력을 하나의 수로 모읍니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.multiply(w, x) + b)
