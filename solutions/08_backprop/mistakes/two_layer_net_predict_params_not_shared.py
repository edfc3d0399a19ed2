"""
question = "two_layer_net.predict"
en = "The layers get copies. An update of params moves other arrays than those that the network computes with."
ko = "계층에 복사본을 넘겼습니다. params를 갱신해도 신경망이 계산에 쓰는 배열은 바뀌지 않습니다."
"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        self.layers = {
            "Affine1": Affine(self.params["W1"].copy(), self.params["b1"].copy()),
            "Relu1": Relu(),
            "Affine2": Affine(self.params["W2"].copy(), self.params["b2"].copy()),
        }
        self.lastLayer = SoftmaxWithLoss()
