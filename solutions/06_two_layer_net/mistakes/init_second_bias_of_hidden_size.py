"""
question = "init"
en = "The second bias has an entry for each hidden neuron. It is added to the scores of the classes, so it needs one for each of them."
ko = "두 번째 편향의 원소 수가 은닉 뉴런 수와 같습니다. 이 편향은 클래스별 점수에 더하는 것이니 클래스마다 하나씩 있어야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(hidden_size),
        }
