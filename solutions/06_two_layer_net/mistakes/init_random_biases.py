"""
question = "init"
en = "The biases are drawn at random as the weights are. They should start at zero; only weights have to differ from each other at the start."
ko = "편향까지 가중치처럼 무작위로 뽑았습니다. 편향은 0에서 시작합니다. 처음부터 서로 달라야 하는 것은 가중치뿐입니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": weight_init_std * np.random.randn(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": weight_init_std * np.random.randn(output_size),
        }
