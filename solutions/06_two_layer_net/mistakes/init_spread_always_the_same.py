"""
question = "init"
en = "The spread is written into the code as a number, so it stays as it is when somebody asks for another one."
ko = "표준편차를 숫자로 고정해 두어, 다른 값을 지정해도 바뀌지 않습니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": 0.01 * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": 0.01 * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
