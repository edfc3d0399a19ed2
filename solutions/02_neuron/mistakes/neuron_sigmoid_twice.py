"""
question = "neuron"
en = "The sum goes through the sigmoid twice, which squeezes every output between 0.5 and about 0.73."
ko = "합이 시그모이드를 두 번 지나서 모든 출력이 0.5와 약 0.73 사이로 눌립니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(sigmoid(np.dot(w, x) + b))
