"""
question = "gradient"
en = "Coming back it visits only some of the layers: gates that were shut in the forward pass let the gradient through."
ko = "역전파에서 일부 계층만 지납니다. 순전파 때 닫혀 있던 게이트로 기울기가 그대로 통과합니다."
"""

from layers import Relu


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            if not isinstance(layer, Relu):
                dout = layer.backward(dout)
        return {
            "W1": self.layers["Conv1"].dW,
            "b1": self.layers["Conv1"].db,
            "W2": self.layers["Affine1"].dW,
            "b2": self.layers["Affine1"].db,
            "W3": self.layers["Affine2"].dW,
            "b3": self.layers["Affine2"].db,
        }
