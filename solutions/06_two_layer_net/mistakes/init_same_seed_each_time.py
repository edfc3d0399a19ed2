"""
question = "init"
en = "The random generator is set back to the same seed in every network, so all networks start with the very same weights."
ko = "신경망을 만들 때마다 난수 시드를 같은 값으로 되돌려서 모든 신경망의 초기 가중치가 똑같습니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        np.random.seed(0)
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
