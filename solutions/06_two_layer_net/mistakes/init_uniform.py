"""
question = "init"
en = "np.random.rand spreads its numbers evenly between 0 and 1, so no weight is negative and the standard deviation comes out too small. The letter n at the end of randn makes the difference."
ko = "np.random.rand는 0과 1 사이에서 고르게 뽑으므로 음수인 가중치가 없고 표준편차도 작아집니다. 정규분포에서 뽑는 함수는 이름 끝에 n이 하나 더 붙습니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.rand(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.rand(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
