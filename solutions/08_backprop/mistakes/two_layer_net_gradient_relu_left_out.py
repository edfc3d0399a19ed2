"""
question = "two_layer_net.gradient"
en = "On the way back the Relu is passed by, so gradients reach hidden units that had been switched off."
ko = "돌아올 때 Relu를 건너뛰어서, 꺼져 있던 은닉 노드에도 기울기가 전달됩니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for name in ("Affine2", "Affine1"):
            dout = self.layers[name].backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
