"""
question = "two_layer_net.predict"
en = "There is a Relu behind Affine2 too, so scores below 0 come out as 0. The scores are what Affine2 gives, whatever their sign."
ko = "Affine2 뒤에도 Relu가 있어서 0보다 작은 점수가 0이 됩니다. 점수는 부호에 상관없이 Affine2가 내는 값 그대로입니다."
"""

import numpy as np


class TwoLayerNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return np.maximum(x, 0)
