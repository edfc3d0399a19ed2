"""
question = "init"
en = "The matrices lie on their sides: rows and columns have changed places. What comes in decides the number of rows."
ko = "행렬의 행과 열이 뒤바뀌었습니다. 행의 개수는 들어오는 값의 개수가 정합니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.randn(hidden_size, input_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(output_size, hidden_size),
            "b2": np.zeros(output_size),
        }
