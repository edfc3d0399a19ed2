"""
question = "two_layer_net.predict"
en = "Between the two Affine layers there is a Sigmoid; this network has a Relu there."
ko = "두 Affine 계층 사이에 Sigmoid가 들어 있습니다. 이 신경망에는 Relu가 있어야 합니다."
"""

import numpy as np

from layers import Sigmoid


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        self.layers = {
            "Affine1": Affine(self.params["W1"], self.params["b1"]),
            "Relu1": Sigmoid(),
            "Affine2": Affine(self.params["W2"], self.params["b2"]),
        }
        self.lastLayer = SoftmaxWithLoss()
