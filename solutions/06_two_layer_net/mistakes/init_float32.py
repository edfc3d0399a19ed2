"""
question = "init"
en = "The parameters are float32, which holds about seven digits. The slopes of this assignment are measured from differences so small that they need float64."
ko = "매개변수가 유효 숫자 일곱 자리쯤인 float32입니다. 이 과제에서는 아주 작은 차이로 기울기를 재므로 float64가 필요합니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": (weight_init_std * np.random.randn(input_size, hidden_size)).astype(np.float32),
            "b1": np.zeros(hidden_size, dtype=np.float32),
            "W2": (weight_init_std * np.random.randn(hidden_size, output_size)).astype(np.float32),
            "b2": np.zeros(output_size, dtype=np.float32),
        }
