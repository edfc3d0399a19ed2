"""
question = "init"
en = "The weights have a standard deviation of 1, since weight_init_std does not come in anywhere."
ko = "weight_init_std를 어디에서도 쓰지 않아 가중치의 표준편차가 1입니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
