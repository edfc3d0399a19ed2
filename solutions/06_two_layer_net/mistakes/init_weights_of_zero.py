"""
question = "init"
en = "All weights start at zero. Then all hidden neurons compute the same and have the same slopes, and they remain copies of one another for ever."
ko = "모든 가중치가 0에서 시작합니다. 그러면 은닉 뉴런이 모두 같은 값을 계산하고 기울기도 같아서 영원히 서로의 복사본으로 남습니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": np.zeros((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": np.zeros((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
