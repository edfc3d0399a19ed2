"""
question = "two_layer_net.gradient"
note = "three backwards nested; an OrderedDict of copies comes back"
"""

from collections import OrderedDict


class TwoLayerNet:
    def gradient(self, x, t):
        self.lastLayer.forward(self.predict(x), t)
        bottom, gate, top = self.layers["Affine1"], self.layers["Relu1"], self.layers["Affine2"]
        bottom.backward(gate.backward(top.backward(self.lastLayer.backward())))
        found = OrderedDict()
        for number, layer in enumerate((bottom, top), 1):
            found[f"W{number}"] = layer.dW.copy()
            found[f"b{number}"] = layer.db.copy()
        return found
