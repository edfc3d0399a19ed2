"""
question = "init"
en = "The weights have the right spread, but all values in a range are equally likely. They should be normally distributed."
ko = "가중치의 표준편차는 맞지만 균등분포에서 뽑았습니다. 정규분포를 따라야 합니다."
"""

import numpy as np
from collections import OrderedDict
from layers import Affine, Convolution, Pooling, Relu, SoftmaxWithLoss


class SimpleConvNet:
    def __init__(
        self,
        input_dim=(1, 28, 28),
        conv_param={"filter_num": 30, "filter_size": 5, "pad": 0, "stride": 1},  # noqa: B006 (it is only read)
        hidden_size=100,
        output_size=10,
        weight_init_std=0.01,
    ):
        FN, FS = conv_param["filter_num"], conv_param["filter_size"]
        pad, stride = conv_param["pad"], conv_param["stride"]
        out = (input_dim[1] - FS + 2 * pad) // stride + 1
        rows = FN * (out // 2) ** 2

        reach = weight_init_std * 3**0.5
        self.params = {}
        self.params["W1"] = np.random.uniform(-reach, reach, (FN, input_dim[0], FS, FS))
        self.params["b1"] = np.zeros(FN)
        self.params["W2"] = np.random.uniform(-reach, reach, (rows, hidden_size))
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = np.random.uniform(-reach, reach, (hidden_size, output_size))
        self.params["b3"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], stride, pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(pool_h=2, pool_w=2, stride=2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.last_layer = SoftmaxWithLoss()
