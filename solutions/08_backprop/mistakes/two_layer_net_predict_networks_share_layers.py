"""
question = "two_layer_net.predict"
en = "The layers are kept in the class: a second network replaces those of the first."
ko = "계층을 클래스에 저장해서 두 번째 신경망을 만들면 첫 번째 신경망의 계층까지 바뀝니다."
"""

import numpy as np


class TwoLayerNet:
    layers = {}

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.lastLayer = SoftmaxWithLoss()
