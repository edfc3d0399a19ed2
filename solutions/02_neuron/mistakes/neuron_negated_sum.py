"""
question = "neuron"
en = "The sum is negated before it is handed to sigmoid, which negates it itself. So the neuron answers 1 minus what it should."
ko = "sigmoid 안에서 이미 부호를 바꾸는데, 넘겨주기 전에 합의 부호를 또 바꾸었습니다. 그래서 1에서 정답을 뺀 값이 나옵니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(-(np.dot(w, x) + b))
