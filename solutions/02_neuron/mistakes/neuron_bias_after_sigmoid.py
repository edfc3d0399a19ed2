"""
question = "neuron"
en = "The bias is added after the sigmoid, so the output can leave the range from 0 to 1. It belongs to the sum that goes into the sigmoid."
ko = "시그모이드를 지난 뒤에 편향을 더해서 출력이 0과 1 사이를 벗어날 수 있습니다. 편향은 시그모이드에 들어가는 합에 더해야 합니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.dot(w, x)) + b
