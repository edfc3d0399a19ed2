"""
question = "two_layer_net.predict"
en = "np.random.rand draws between 0 and 1 only, so that no weight is negative. Normal numbers lie on both sides of 0."
ko = "np.random.rand는 0과 1 사이의 수만 뽑으므로 음수인 가중치가 없습니다. 정규분포는 0의 양쪽에 걸쳐 있습니다."
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
        self.layers = {
            "Affine1": Affine(self.params["W1"], self.params["b1"]),
            "Relu1": Relu(),
            "Affine2": Affine(self.params["W2"], self.params["b2"]),
        }
        self.lastLayer = SoftmaxWithLoss()
