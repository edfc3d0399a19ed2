"""
question = "two_layer_net.gradient"
en = "The parameters are moved as well. gradient() only tells the slope; whoever called it decides about the step."
ko = "매개변수까지 갱신합니다. gradient()는 기울기만 알려 주고, 갱신은 호출한 쪽에서 합니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        grads = {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
        for key, value in grads.items():
            self.params[key] -= 0.1 * value
        return grads
