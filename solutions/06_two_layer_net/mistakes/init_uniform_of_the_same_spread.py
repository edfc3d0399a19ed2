"""
question = "init"
en = "The spread is right, but the weights are drawn evenly from a range, so that none lies far from 0. Asked for is the normal distribution."
ko = "퍼진 정도는 맞지만 가중치를 일정한 범위에서 고르게 뽑아서 0에서 멀리 떨어진 것이 없습니다. 정규분포에서 뽑아야 합니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        edge = np.sqrt(3) * weight_init_std
        self.params = {
            "W1": np.random.uniform(-edge, edge, (input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": np.random.uniform(-edge, edge, (hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
