"""
question = "init"
note = "no arithmetic: an empty image goes through convolution and pooling, and its size is read off"
"""

import numpy as np
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
        self.params = {}

        def learnt(number, *shape, biases):
            self.params[f"W{number}"] = np.random.standard_normal(shape)
            self.params[f"W{number}"] *= weight_init_std
            self.params[f"b{number}"] = np.full(biases, 0.0)
            return self.params[f"W{number}"], self.params[f"b{number}"]

        conv = Convolution(*learnt(1, FN, input_dim[0], FS, FS, biases=FN), conv_param["stride"], conv_param["pad"])
        pool = Pooling(2, 2, 2)
        features = pool.forward(conv.forward(np.zeros((1, *input_dim)))).size
        affine = Affine(*learnt(2, features, hidden_size, biases=hidden_size))
        last = Affine(*learnt(3, hidden_size, output_size, biases=output_size))
        names = ["Conv1", "Relu1", "Pool1", "Affine1", "Relu2", "Affine2"]
        self.layers = dict(zip(names, [conv, Relu(), pool, affine, Relu(), last]))
        self.last_layer = SoftmaxWithLoss()
