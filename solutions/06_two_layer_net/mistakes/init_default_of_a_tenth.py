"""
question = "init"
en = "Where nobody says how wide the weights should be spread, yours are ten times too wide. Look at the default in the first line of the method."
ko = "표준편차를 지정하지 않으면 가중치가 열 배나 넓게 퍼집니다. 메서드 첫 줄의 기본값을 확인해 보세요."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.1):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
